import { describe, expect, test } from "vitest";
import { unboundDigits } from "../../../scripts/content/digits.ts";

const found = (text: string) => unboundDigits(text).map(({ text }) => text);

describe("unboundDigits", () => {
  test.each([
    "Pada 12 Maret 2025 di Ternate, dan 12–14 Juni 2025 di Batam.",
    "On 12 March 2025 in Ternate, 12-14 June 2025 in Batam, in March 2025.",
    "Sejak 2016, pada 2019–2025 dan 2023/2024, tahun 2010-an, in the 2010s, (2025).",
    "PP 28/2018, UU 23/2014, UU Nomor 23 Tahun 2014, Permendagri No. 22 Tahun 2020, Peraturan Menteri Dalam Negeri Nomor 22 Tahun 2020",
    "Government Regulation 28/2018, Law 23/2014, Law No. 23 of 2014, Home Affairs Ministry Regulation 22 of 2020",
    "Pasal 3 ayat (2), Pasal 363–369, Article 3, paragraph (1), Chapter 5",
    "Triwulan II 2025, Q2 2025, Q3 of 2025",
    "Catatan.[^1] Lagi.[^batam2]",
    "[^2]: Lihat https://www.bps.go.id/id/pressrelease/2026/02/05/2583.html.",
    "COVID-19 dan G20",
    "empat provinsi, tiga puluh empat provinsi",
  ])("unboundDigits(%j) finds nothing", (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ["568,04 miliar", ["568,04"]],
    ["Rp2025 dan Rp 2.025,5 juta", ["2025", "2.025,5"]],
    ["US$2025 juta", ["2025"]],
    ["2025 persen dan 2000 orang", ["2025", "2000"]],
    ["2025% lebih", ["2025"]],
    ["tumbuh 34,17 persen pada 2025", ["34,17"]],
    ["38 provinsi", ["38"]],
    ["11 kesepakatan pada 6 Januari 2026", ["11"]],
    ["5 km², ½ bagian, m³", ["5", "²", "½", "³"]],
    ["٣ provinsi", ["٣"]],
    ["1.2024 dan 2024.5", ["1.2024", "2024.5"]],
    ["pukul 13.45", ["13.45"]],
    ["PP 28", ["28"]],
    ["&#51;4 persen", ["51", "4"]],
  ])("unboundDigits(%j) finds %j", (text, digits) => {
    expect(found(text)).toEqual(digits);
  });

  test("unboundDigits tells where each number begins", () => {
    expect(unboundDigits("Ada 38 provinsi, 17 lapangan usaha")).toEqual([
      { text: "38", offset: 4 },
      { text: "17", offset: 17 },
    ]);
  });
});
