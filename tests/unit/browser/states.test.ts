import { expect, test } from "vitest";
import { addressWith } from "#browser/states.ts";

const page = "https://contoh.invalid/grafik/a/?a=log&childId=1#kutip";

test("addressWith writes a state beside what else the address holds", () => {
  const address = addressWith(page, "b", "linear");
  expect(address).toBe("https://contoh.invalid/grafik/a/?a=log&childId=1&b=linear#kutip");
});

test("addressWith leaves the default state out", () => {
  const address = addressWith(page, "a", undefined);
  expect(address).toBe("https://contoh.invalid/grafik/a/?childId=1#kutip");
});
