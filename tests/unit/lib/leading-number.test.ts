import { expect, it } from "vitest";
import { leadingNumber } from "#lib/leading-number.ts";

it.each([
  ["4,456.849 (with letters of intent)", 4456.849],
  ["251.4", 251.4],
  ["about 12", null],
  ["12th of May", null],
  ["", null],
])("%j begins with %s", (text, number) => expect(leadingNumber(text)).toBe(number));
