import { describe, expect, it } from "vitest";
import { betaSentence, sigmaSentence, spreadSentence } from "#sentences/convergence.ts";
import { giniSentence, largestSentence } from "#sentences/concentration-of-totals.ts";
import { revisionSentence } from "#sentences/revisions.ts";
import { concentrationSentence, klassenSentence, opposedSentence, shiftShareSentence } from "#sentences/structure.ts";
import { balanceSentence, complementaritySentence, intensitySentence } from "#sentences/trade.ts";
import { betaConvergence } from "#metrics/beta-convergence.ts";
import { revisionSize } from "#metrics/revision-size.ts";

const plain = (text: string) => text.replaceAll("\u00A0", " ");
const langs = ["id", "en"] as const;

describe("structure in a sentence", () => {
  const of = { name: "Lampung", years: "2021–2025" };

  it("takes a change apart, with signs", () => {
    const result = { national: 4, mix: -1.5, competitive: 2, change: 4.5 };
    expect(plain(shiftShareSentence({ ...of, result }, "id"))).toBe(
      "Nilai tambah Lampung berubah +Rp4,5 miliar (2021–2025). Pertumbuhan nasional menyumbang +Rp4 miliar, bauran lapangan usahanya −Rp1,5 miliar, dan selisih kecepatan dengan lapangan usaha yang sama di Indonesia +Rp2 miliar.",
    );
    expect(shiftShareSentence({ ...of, result: null }, "en")).toContain("cannot be taken apart");
  });

  it("names the quadrant and what it rests on", () => {
    expect(klassenSentence({ ...of, result: "fast-low" }, "en")).toBe(
      "On average over 2021–2025, growth of Lampung was at or above Indonesia’s and its GRDP per head below Indonesia’s; in Klassen’s typology “developing fast”.",
    );
    expect(klassenSentence({ ...of, result: null }, "id")).toContain("tidak dapat ditentukan");
  });

  it("names the largest industry, several where they tie, none where there is none", () => {
    const structure = { name: "Lampung", year: "2016", index: 2500 };
    const farming = { name: "pertanian", share: 25 };
    expect(plain(concentrationSentence({ ...structure, largest: [farming] }, "id"))).toBe(
      "Indeks Herfindahl–Hirschman struktur ekonomi Lampung 2016: 2.500 dari 10.000, sama dengan 4,0 lapangan usaha yang sama besar. Yang terbesar pertanian, 25,0 persen.",
    );
    expect(
      concentrationSentence({ ...structure, largest: [farming, { name: "industri", share: 25 }] }, "id"),
    ).toContain("pertanian dan industri");
    expect(concentrationSentence({ ...structure, largest: [] }, "en")).not.toContain("largest");
    expect(concentrationSentence({ ...structure, index: null, largest: [farming] }, "en")).not.toMatch(/\d/);
  });

  it("lists the industries of each side, and leaves out an empty one", () => {
    const pair = { a: "Lampung", b: "Bali", year: "2016", of: 17 };
    expect(opposedSentence({ ...pair, inA: ["pertanian"], inB: [] }, "id")).toBe(
      "Di 1 dari 17 lapangan usaha, Lampung dan Bali berada di sisi yang berlawanan dari rata-rata Indonesia (2016). Di Lampung lebih berbobot: pertanian.",
    );
    expect(opposedSentence({ ...pair, inA: [], inB: [] }, "en")).toContain("No industry");
  });
});

describe("convergence in a sentence", () => {
  const spread = { from: 2013, to: 2025, regions: 32 };

  it("says which way the spread went; the same to three decimals is unchanged", () => {
    expect(sigmaSentence({ ...spread, first: 0.6, last: 0.55 }, "id")).toContain("menyempit");
    expect(sigmaSentence({ ...spread, first: 0.55, last: 0.6 }, "en")).toContain("no sigma convergence");
    expect(sigmaSentence({ ...spread, first: 0.55, last: 0.55004 }, "en")).toContain("unchanged");
    expect(sigmaSentence({ ...spread, first: null, last: 0.5 }, "id")).not.toMatch(/\d/);
  });

  it("gives a speed only where the poorer grew faster", () => {
    const levels = [1, 2, 4];
    const towards = betaConvergence(
      levels.map((first) => ({ first, last: 10 * first ** 0.5 })),
      10,
    );
    const apart = betaConvergence(
      levels.map((first) => ({ first, last: first ** 2 })),
      10,
    );
    const alike = betaConvergence(
      levels.map((first) => ({ first, last: 2 * first })),
      10,
    );
    expect(plain(betaSentence({ years: "2013–2023", result: towards }, "en"))).toBe(
      "Among 3 provinces, GRDP per head rose faster on average where it was lower to begin with (2013–2023): slope of the line −0.0500, R² 1.00. At that pace gaps close by 6.93 percent a year, half of them in 10 years.",
    );
    expect(betaSentence({ years: "2013–2023", result: apart }, "id")).toContain("semula lebih tinggi");
    expect(betaSentence({ years: "2013–2023", result: apart }, "id")).not.toContain("menutup");
    expect(betaSentence({ years: "2013–2023", result: alike }, "id")).toContain("tidak terkait");
    expect(betaSentence({ years: "2013–2023", result: null }, "en")).toContain("fewer than three");
  });
});

describe("trade of two provinces in a sentence", () => {
  const pair = { a: "Jawa Timur", b: "Maluku Utara", period: "2020" };

  it("names the side with the surplus, whichever it is", () => {
    expect(plain(balanceSentence({ ...pair, sold: 1312.95, bought: 942.2 }, "id"))).toBe(
      "Jawa Timur menjual Rp1,31 triliun ke Maluku Utara dan membeli Rp942,2 miliar (2020): surplus Rp370,75 miliar bagi Jawa Timur.",
    );
    expect(balanceSentence({ ...pair, sold: 1, bought: 3 }, "en")).toContain("for Maluku Utara");
    expect(balanceSentence({ ...pair, sold: 2, bought: 2 }, "en")).toContain("in balance");
  });

  it("takes neither a gap for zero nor zero for a gap", () => {
    expect(balanceSentence({ ...pair, sold: null, bought: 3 }, "id")).toContain("tidak diketahui");
    expect(balanceSentence({ ...pair, sold: 0, bought: 0 }, "en")).toContain("sold nothing");
    expect(plain(balanceSentence({ ...pair, sold: 0, bought: 5 }, "en"))).toContain("Rp0 billion");
  });

  it("reads the intensity against one", () => {
    const directed = { seller: "Lampung", buyer: "Bali", year: "2016" };
    expect(intensitySentence({ ...directed, index: 1.6 }, "id")).toContain("lebih dari");
    expect(intensitySentence({ ...directed, index: 0.4 }, "en")).toContain("less than");
    expect(intensitySentence({ ...directed, index: 1.001 }, "en")).toContain("just what");
    expect(intensitySentence({ ...directed, index: 0 }, "id")).toContain("tidak menjual");
    expect(intensitySentence({ ...directed, index: null }, "id")).toContain("tidak dapat dihitung");
  });

  it("says how the baskets fit, with the way back where it is known", () => {
    const directed = { seller: "Lampung", buyer: "Bali", year: "2016" };
    expect(complementaritySentence({ ...directed, index: 0, back: null }, "en")).toContain("by 0.0 of 100");
    expect(complementaritySentence({ ...directed, index: 60, back: 71.25 }, "id")).toContain("Arah sebaliknya 71,3.");
    expect(complementaritySentence({ ...directed, index: null, back: 3 }, "id")).not.toMatch(/\d/);
  });
});

describe("mission totals and revisions in a sentence", () => {
  it("says how few hold half, leaving out what is not known", () => {
    expect(plain(giniSentence([1, 2, 3, 4, null], "id"))).toBe(
      "Koefisien Gini 4 total yang diumumkan: 0,25; 2 misi terbesar memuat 70 persen dari jumlahnya.",
    );
    expect(plain(giniSentence([1, 9], "en"))).toContain("the single largest mission holds 90 percent");
    expect(giniSentence([5, 5], "en")).toContain("all being equal");
    for (const lang of langs) expect(giniSentence([5, null], lang)).not.toMatch(/\d/);
  });

  it("says how far figures moved and which way", () => {
    const what = "growth in 2024";
    const two = revisionSize([
      { earlier: 5, later: 5.3 },
      { earlier: 5, later: 4.9 },
    ]);
    expect(plain(revisionSentence(what, two, "en"))).toBe(
      "2 figures of growth in 2024 have a later release: they moved by 0.20 percentage points on average, by 0.30 percentage points at most. Revised upwards: 1; downwards: 1.",
    );
    expect(revisionSentence(what, revisionSize([{ earlier: 5, later: 4 }]), "en")).toContain("One figure");
    expect(revisionSentence(what, revisionSize([{ earlier: 5, later: 5 }]), "id")).toContain("tidak berubah");
    expect(revisionSentence(what, null, "id")).toContain("tidak memuat");
  });
});

describe("plain words for measures", () => {
  it("say which way the gaps went, without the measure", () => {
    const spread = { from: 2013, to: 2025, first: 0.6, last: 0.55, regions: 32 };
    expect(spreadSentence(spread, "en")).toBe(
      "From 2013 to 2025 the gaps in GRDP per head between 32 provinces narrowed.",
    );
    expect(spreadSentence({ ...spread, last: 0.6001 }, "id")).toMatch(/provinsi tetap\.$/);
    expect(spreadSentence({ ...spread, last: null }, "id")).toContain("tidak dapat dihitung");
  });

  it("say how few missions hold half of the sum, and nothing of fewer than two", () => {
    expect(plain(largestSentence([10, 60, 30, null], "id"))).toBe(
      "Satu misi terbesar memuat 60 persen dari jumlah 3 total yang diumumkan.",
    );
    expect(plain(largestSentence([40, 35, 25], "en"))).toBe(
      "The two largest missions hold 75 percent of the sum of the 3 announced totals.",
    );
    expect(largestSentence([40], "en")).toBe("");
  });
});
