import { describe, expect, it } from "vitest";
import { againstNation } from "#kit/against-nation.ts";
import { islandNames } from "#kit/islands.ts";
import { softest } from "#kit/status.ts";
import { subjectLines } from "#kit/subject.ts";

describe("againstNation", () => {
  it("says the side and the nation's figure", () => {
    expect(againstNation(34.17, 5.11, "id")).toBe("di atas Indonesia (5,11)");
    expect(againstNation(-21.8, 5.11, "en")).toBe("below Indonesia (5.11)");
  });

  it("says that both are the same in the words given", () => {
    expect(againstNation(5.11, 5.11, "en")).toBe("as much as Indonesia’s");
    expect(againstNation(8.25, 8.25, "en", { id: "sama dengan Indonesia", en: "as in Indonesia" })).toBe(
      "as in Indonesia",
    );
  });
});

describe("softest", () => {
  it("is the status of a sum", () => {
    expect(softest([{ status: "preliminary" }, { status: "final" }, { status: "unknown" }])).toBe("preliminary");
    expect(softest([])).toBe("unknown");
  });
});

describe("islandNames", () => {
  it("shortens what is too long for a narrow picture", () => {
    expect(islandNames("bali_nusa_tenggara")).toEqual({
      name_id: "Bali dan Nusa Tenggara",
      name_en: "Bali and Nusa Tenggara",
      short_name: "Bali–Nusra",
      short_name_en: "Bali–Nusa",
    });
    expect(islandNames("jawa").short_name).toBe("Jawa");
  });
});

describe("subjectLines", () => {
  it("gives the subject a colour of its own even where it has none elsewhere", () => {
    const { color, ink } = subjectLines("11");
    expect([color("11"), ink("11"), color("82"), ink("12")]).toEqual([
      "var(--accent)",
      "var(--accent)",
      "var(--prov-82)",
      "var(--muted)",
    ]);
  });
});
