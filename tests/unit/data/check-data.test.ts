import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const checkData = (...options: string[]) =>
  spawnSync(process.execPath, ["scripts/check-data.ts", "--root", "tests/fixtures/broken-tables", ...options], {
    encoding: "utf8",
  });

test("check-data reports all problems of all files, sorted by place, and fails", () => {
  const { status, stdout, stderr } = checkData("--lang", "en");
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toBe(`data/rain/rain.csv  expected the CSV file of the table rain, found a folder without it
  fix: put the CSV at this path, or remove src/datasets/rain.ts  [file-missing]

data/snow/snow.csv:3:4  expected a number in column "mm", found "12,4"
  3 | 82,"12,4"
    |    ^
  fix: write 12.4  [cell-not-a-number]

data/wind/README.md  expected a README.md beside the CSV: origin, terms and what was edited, found a folder without it
  fix: write data/wind/README.md  [readme-missing]

data/wind/wind.csv  expected a definition in src/datasets/wind.ts, found a table without one
  fix: write the definition, or move this folder out of data/  [file-without-definition]

src/datasets/sun.ts  expected export default defineDataset({…}), found another export
  fix: export the definition as the default  [definition-missing]

5 problems in 5 files
`);
});

test("check-data speaks Indonesian", () => {
  expect(checkData("--lang", "id").stderr)
    .toBe(`data/rain/rain.csv  diharapkan berkas CSV untuk tabel rain, ditemukan folder tanpa berkas itu
  perbaikan: letakkan CSV di alamat ini, atau hapus src/datasets/rain.ts  [file-missing]

data/snow/snow.csv:3:4  diharapkan angka di kolom "mm", ditemukan "12,4"
  3 | 82,"12,4"
    |    ^
  perbaikan: tulis 12.4  [cell-not-a-number]

data/wind/README.md  diharapkan README.md di samping CSV: asal, ketentuan, dan yang disunting, ditemukan folder tanpa berkas itu
  perbaikan: tulis data/wind/README.md  [readme-missing]

data/wind/wind.csv  diharapkan definisi di src/datasets/wind.ts, ditemukan tabel tanpa definisi
  perbaikan: tulis definisinya, atau pindahkan folder ini dari data/  [file-without-definition]

src/datasets/sun.ts  diharapkan export default defineDataset({…}), ditemukan ekspor lain
  perbaikan: ekspor definisinya sebagai default  [definition-missing]

5 masalah di 5 berkas
`);
});

test("check-data --json gives the same to a program", () => {
  const { status, stdout } = checkData("--json", "--lang", "en");
  expect(status).toBe(1);
  const problems = JSON.parse(stdout) as { code: string; line: number | null }[];
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ["file-missing", null],
    ["cell-not-a-number", 3],
    ["readme-missing", null],
    ["file-without-definition", null],
    ["definition-missing", null],
  ]);
});
