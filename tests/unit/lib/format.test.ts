import { describe, expect, test } from "vitest";
import { formatNames, formats, type FormatName } from "#lib/format.ts";

/** Everything outside ASCII by its code point, so that an ICU update cannot change a separator unseen. */
const visible = (text: string) =>
  text.replace(/[^ -~]/gu, (sign) => `<${sign.codePointAt(0)?.toString(16).toUpperCase()}>`);

type Case = readonly [format: FormatName, value: number | string, id: string, en: string];

const cases: readonly Case[] = [
  ["integer", 1234567, "1.234.567", "1,234,567"],
  ["integer", 1234, "1.234", "1,234"],
  ["integer", -5, "<2212>5", "<2212>5"],
  ["integer", 0, "0", "0"],
  ["decimal1", 0.05, "0,1", "0.1"],
  ["decimal2", 1234567.891, "1.234.567,89", "1,234,567.89"],
  ["decimal2", -0.004, "0,00", "0.00"],
  ["decimal2", 1.005, "1,01", "1.01"],
  ["decimal3", 568.042498, "568,042", "568.042"],
  ["signed1", 3.4, "+3,4", "+3.4"],
  ["signed2", -2.1, "<2212>2,10", "<2212>2.10"],
  ["signed2", 0, "0,00", "0.00"],
  ["percent0", 35.4, "35<A0>persen", "35<A0>percent"],
  ["percent1", 34.17, "34,2<A0>persen", "34.2<A0>percent"],
  ["percent2", 34.17, "34,17<A0>persen", "34.17<A0>percent"],
  ["percent2", -1.3, "<2212>1,30<A0>persen", "<2212>1.30<A0>percent"],
  ["signedPercent1", 0.55, "+0,6<A0>persen", "+0.6<A0>percent"],
  ["signedPercent2", -14.06, "<2212>14,06<A0>persen", "<2212>14.06<A0>percent"],
  ["share0", 95.5, "96%", "96%"],
  ["share1", 5.12, "5,1%", "5.1%"],
  ["share2", 5.1, "5,10%", "5.10%"],
  ["signedShare1", 5.12, "+5,1%", "+5.1%"],
  ["signedShare2", -5.1, "<2212>5,10%", "<2212>5.10%"],
  ["point1", 29.06, "29,1<A0>poin persen", "29.1<A0>percentage points"],
  ["point2", 29.06, "29,06<A0>poin persen", "29.06<A0>percentage points"],
  ["signedPoint2", 0.19, "+0,19<A0>poin persen", "+0.19<A0>percentage points"],
  ["rupiah", 568.042498, "Rp568,04<A0>miliar", "Rp568.04<A0>billion"],
  ["rupiah", 105, "Rp105<A0>miliar", "Rp105<A0>billion"],
  ["rupiah", 999.996, "Rp1<A0>triliun", "Rp1<A0>trillion"],
  ["rupiah", 13049.3, "Rp13,05<A0>triliun", "Rp13.05<A0>trillion"],
  ["rupiah", 4417000, "Rp4.417<A0>triliun", "Rp4,417<A0>trillion"],
  ["rupiah", 0.25, "Rp250<A0>juta", "Rp250<A0>million"],
  ["rupiah", 0, "Rp0<A0>miliar", "Rp0<A0>billion"],
  ["rupiah", -24.69, "<2212>Rp24,69<A0>miliar", "<2212>Rp24.69<A0>billion"],
  ["rupiah0", 832.3, "Rp832<A0>miliar", "Rp832<A0>billion"],
  ["rupiah1", 832.3, "Rp832,3<A0>miliar", "Rp832.3<A0>billion"],
  ["rupiah2", 832.3, "Rp832,30<A0>miliar", "Rp832.30<A0>billion"],
  ["rupiah3", 568.042498, "Rp568,042<A0>miliar", "Rp568.042<A0>billion"],
  ["signedRupiah", 24.69, "+Rp24,69<A0>miliar", "+Rp24.69<A0>billion"],
  ["million1", 76.54, "Rp76,5<A0>juta", "Rp76.5<A0>million"],
  ["million2", 76.54, "Rp76,54<A0>juta", "Rp76.54<A0>million"],
  ["trillion0", 4416.9, "Rp4.417<A0>triliun", "Rp4,417<A0>trillion"],
  ["trillion1", 133.62, "Rp133,6<A0>triliun", "Rp133.6<A0>trillion"],
  ["trillion2", 133.62032, "Rp133,62<A0>triliun", "Rp133.62<A0>trillion"],
  ["dollar", 14230, "US$14,23<A0>miliar", "US$14.23<A0>billion"],
  ["dollar", 52.65, "US$52,65<A0>juta", "US$52.65<A0>million"],
  ["dollar1", 1030, "US$1,0<A0>miliar", "US$1.0<A0>billion"],
  ["dollar2", 1030, "US$1,03<A0>miliar", "US$1.03<A0>billion"],
  ["times1", 2.66, "2,7<A0>kali", "2.7<A0>times"],
  ["times2", 2.66, "2,66<A0>kali", "2.66<A0>times"],
  ["ordinal", 1, "ke-1", "1st"],
  ["ordinal", 2, "ke-2", "2nd"],
  ["ordinal", 3, "ke-3", "3rd"],
  ["ordinal", 11, "ke-11", "11th"],
  ["ordinal", 32, "ke-32", "32nd"],
  ["year", 2025, "2025", "2025"],
  ["date", "2025-03-12", "12<A0>Maret 2025", "12<A0>March 2025"],
  ["date", "2026-08-07", "7<A0>Agustus 2026", "7<A0>August 2026"],
  ["date", "2025-03", "Maret 2025", "March 2025"],
  ["date", "2019", "2019", "2019"],
  ["dateShort", "2025-03-12", "12<A0>Mar 2025", "12<A0>Mar 2025"],
  ["dateShort", "2025-09-17", "17<A0>Sep 2025", "17<A0>Sep 2025"],
  ["dateShort", "2025-08-07", "7<A0>Agu 2025", "7<A0>Aug 2025"],
  ["period", "2025", "2025", "2025"],
  ["period", "2025-Q2", "triwulan II<A0>2025", "Q2<A0>2025"],
  ["period", "2025-S1", "semester I<A0>2025", "the first half of<A0>2025"],
  ["period", "2025-09", "September 2025", "September 2025"],
  ["period", "2025-01/2025-09", "Januari<2013>September 2025", "January<2013>September 2025"],
  ["period", "2024-11/2025-02", "November 2024<2013>Februari 2025", "November 2024<2013>February 2025"],
  ["period", "2022-2023", "2022<2013>2023", "2022<2013>2023"],
  ["name", "Tanjung Perak", "Tanjung Perak", "Tanjung Perak"],
  ["list", "kopi;beras;rokok", "kopi, beras, dan rokok", "kopi, beras and rokok"],
];

describe("formats", () => {
  test.each(cases)("formats.%s(%s)", (name, value, id, en) => {
    expect(visible(formats[name](value, "id"))).toBe(id);
    expect(visible(formats[name](value, "en"))).toBe(en);
  });

  test("every format has a case here", () => {
    expect([...new Set(cases.map(([name]) => name))].sort()).toEqual([...formatNames].sort());
  });

  test("a short M never stands for a size", () => {
    for (const [name, value] of cases) {
      if (typeof value !== "number") continue;
      expect(formats[name](value, "id") + formats[name](value, "en")).not.toMatch(/\dM|\d M|\u00a0M\b/);
    }
  });

  test("a value of the wrong type throws", () => {
    expect(() => formats.percent1("34.17", "id")).toThrow("format percent1 does not take this value: 34.17");
    expect(() => formats.integer(Number.NaN, "id")).toThrow("not a number: NaN");
    expect(() => formats.date("12/03/2025", "id")).toThrow("not a date: 12/03/2025");
  });
});
