import { describe, expect, it } from "vitest";
import { pairSentence, pairsSentence } from "#sentences/pairs.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const counts = (all: number, online = 0, deals = 0) => ({ all, online, deals });
const met = { a: "Jawa Timur", b: "Bali", asOf: "2026-11-21", sold: 4040, bought: 1950 };

describe("two provinces in a sentence", () => {
  it("counts what is on record, and leaves out what is not", () => {
    expect(plain(pairSentence({ ...met, missions: counts(1), agreements: 2 }, "en"))).toBe(
      "On record between Jawa Timur and Bali: 1 trade mission and 2 agreements. Jawa Timur sold Rp4.04 trillion to Bali and bought Rp1.95 trillion (2016): a surplus of Rp2.09 trillion for Jawa Timur.",
    );
    expect(pairSentence({ ...met, missions: counts(0), agreements: 2 }, "id")).toContain(
      "Tercatat 2 perjanjian di antara",
    );
    expect(pairSentence({ ...met, missions: counts(5, 1), agreements: 7 }, "id")).toContain(
      "Tercatat 5 misi dagang (1 daring) dan 7 perjanjian di antara",
    );
    expect(pairSentence({ ...met, missions: counts(1, 0, 1), agreements: 12 }, "id")).toContain(
      "Tercatat 12 perjanjian dan 1 kerja sama lain di antara",
    );
    expect(pairSentence({ ...met, missions: counts(1, 0, 1), agreements: 0 }, "en")).toMatch(/: 1 other deal\. /);
  });

  it("says of nothing that nothing was found, with the day", () => {
    expect(plain(pairSentence({ ...met, missions: counts(0), agreements: 0 }, "id"))).toMatch(
      /^Belum ditemukan misi dagang atau perjanjian di antara Jawa Timur dan Bali sampai 21 November 2026\./,
    );
  });

  it("does not take a province outside the table of 2016 for one without trade", () => {
    const sentence = pairSentence({ ...met, missions: counts(2), agreements: 0, sold: null, bought: null }, "en");
    expect(sentence).toContain("does not hold one of them");
    expect(sentence).not.toContain("Rp");
  });
});

it("says how many pairs have a page and from which flow on", () => {
  expect(plain(pairsSentence(105, 20_000, "id"))).toContain("105 pasangan provinsi");
  expect(plain(pairsSentence(105, 20_000, "en"))).toContain("above Rp20 trillion in 2016");
});
