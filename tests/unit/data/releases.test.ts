import { describe, expect, test } from "vitest";
import { problem, wholeFile } from "#data/problems.ts";
import { formatReport } from "#data/report.ts";

const line = 'YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…,';
const file = wholeFile("data/snow/snow.csv");
const register = wholeFile("data/releases/revisions/revisions.csv");

const problems = [
  problem("published-value-changed", file, { line, column: "mm", from: "12.4", to: "12.9" }),
  problem("published-row-removed", file, { line, row: "82,2024" }),
  problem("published-column-removed", file, { line, column: "mm" }),
  problem("published-table-removed", file, { line, dataset: "snow" }),
  problem("entry-without-change", register, { change: "snow 82,2024 mm: 12.4 → 12.9" }),
  problem("entry-wording-of-figure", register, { column: "mm" }),
];

describe("what is wrong between the tables and the last release", () => {
  test("is said in English", () =>
    expect(formatReport(problems, "en"))
      .toBe(`data/snow/snow.csv  expected the published value "12.4" in column "mm", or an entry on its change, found "12.9"
  fix: put it back, or record it in data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record writes it)  [published-value-changed]

data/snow/snow.csv  expected the published row "82,2024", or an entry on its removal, found a table without it
  fix: put it back, or record it in data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record writes it)  [published-row-removed]

data/snow/snow.csv  expected the published column "mm", or an entry on its removal, found a table without it
  fix: put it back, or record it in data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record writes it)  [published-column-removed]

data/snow/snow.csv  expected the published table snow, or an entry on its removal, found a site without it
  fix: put it back, or record it in data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record writes it)  [published-table-removed]

data/releases/revisions/revisions.csv  expected an entry on a change between the last release and the tables, found "snow 82,2024 mm: 12.4 → 12.9"
  fix: remove the entry, or bring its row, column, old and new into line with the change  [entry-without-change]

data/releases/revisions/revisions.csv  expected kind revision or correction for a column that holds no words, found wording for column "mm"
  fix: write revision where the source revised it, correction where we were wrong  [entry-wording-of-figure]

6 problems in 2 files`));

  test("is said in Indonesian", () =>
    expect(formatReport(problems, "id"))
      .toBe(`data/snow/snow.csv  diharapkan nilai terbitan "12.4" di kolom "mm", atau catatan tentang perubahannya, ditemukan "12.9"
  perbaikan: kembalikan, atau catat di data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record menuliskannya)  [published-value-changed]

data/snow/snow.csv  diharapkan baris terbitan "82,2024", atau catatan tentang penghapusannya, ditemukan tabel tanpa baris itu
  perbaikan: kembalikan, atau catat di data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record menuliskannya)  [published-row-removed]

data/snow/snow.csv  diharapkan kolom terbitan "mm", atau catatan tentang penghapusannya, ditemukan tabel tanpa kolom itu
  perbaikan: kembalikan, atau catat di data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record menuliskannya)  [published-column-removed]

data/snow/snow.csv  diharapkan tabel terbitan snow, atau catatan tentang penghapusannya, ditemukan situs tanpa tabel itu
  perbaikan: kembalikan, atau catat di data/releases/revisions/revisions.csv: YYYY-MM-DD,snow,"82,2024",mm,correction,12.4,12.9,…,…, (npm run data:release -- --record menuliskannya)  [published-table-removed]

data/releases/revisions/revisions.csv  diharapkan catatan tentang perubahan yang ada di antara rilis terakhir dan tabel, ditemukan "snow 82,2024 mm: 12.4 → 12.9"
  perbaikan: hapus catatannya, atau samakan row, column, old, dan new dengan perubahannya  [entry-without-change]

data/releases/revisions/revisions.csv  diharapkan kind revision atau correction untuk kolom yang bukan kata-kata, ditemukan wording untuk kolom "mm"
  perbaikan: tulis revision bila sumbernya merevisi, correction bila kami yang keliru  [entry-wording-of-figure]

6 masalah di 2 berkas`));
});
