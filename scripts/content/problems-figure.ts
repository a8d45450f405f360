import { list, same, show, type Words } from "#data/problems/words.ts";
import type { FigureProblem, FigureProblemCode } from "#figures/problem.ts";
import { didYouMean } from "./did-you-mean.ts";

type About = Pick<FigureProblem, "found" | "expected" | "nearest">;

const oneOf = (expected: string) => ({ id: `salah satu dari ${expected}`, en: `one of ${expected}` });

const choose = { id: "pakai salah satu yang ada", en: "use one that exists" };

/** Problems of the address of a figure. */
const addresses = {
  "address-malformed": ({ found, expected }: About): Words => ({
    expected: { id: `alamat seperti ${expected}`, en: `an address like ${expected}` },
    found: found === "the end" ? { id: "akhir alamat", en: "the end of the address" } : same(show(found)),
    fix: {
      id: "tulis dataset[kunci,kunci].kolom, mis. growth-annual[82,2025].growth_pct",
      en: "write dataset[key,key].column, e.g. growth-annual[82,2025].growth_pct",
    },
  }),
  "unknown-dataset": ({ found, nearest }: About): Words => ({
    expected: { id: "id dataset atau tabel turunan", en: "the id of a dataset or derived table" },
    found: same(show(found)),
    fix: didYouMean(nearest, { id: "lihat src/datasets dan src/figures/derived", en: "see src/datasets and src/figures/derived" }),
  }),
  "unknown-column": ({ found, expected, nearest }: About): Words => ({
    expected: oneOf(expected),
    found: same(show(found)),
    fix: didYouMean(nearest, choose),
  }),
  "unknown-key": ({ found, expected, nearest }: About): Words => ({
    expected: expected === "" ? { id: "kunci sebuah baris", en: "the key of a row" } : oneOf(expected),
    found: same(show(found)),
    fix: didYouMean(nearest, { id: "pakai kunci baris yang ada di tabel", en: "use the key of a row that is in the table" }),
  }),
  "wrong-key-count": ({ found, expected }: About): Words => ({
    expected: { id: `kunci ${expected}`, en: `the key ${expected}` },
    found: same(found),
    fix: { id: "tulis satu nilai untuk tiap kolom kunci", en: "write one value for each column of the key" },
  }),
  "unknown-format": ({ found, nearest }: About): Words => ({
    expected: { id: "nama format di src/lib/format.ts", en: "the name of a format in src/lib/format.ts" },
    found: same(show(found)),
    fix: didYouMean(nearest, { id: "hapus format; yang lazim dipakai sendiri", en: "leave the format out; the usual one is then taken" }),
  }),
  "format-does-not-fit": ({ found, expected }: About): Words => ({
    expected: { id: `format yang cocok dengan kolom: ${expected}`, en: `a format that fits the column: ${expected}` },
    found: same(show(found)),
    fix: { id: "pilih salah satunya, atau hapus format", en: "choose one of these, or leave the format out" },
  }),
  "empty-cell": ({ found }: About): Words => ({
    expected: { id: "sel yang berisi", en: "a cell with a value" },
    found: { id: `sel kosong, ${found}`, en: `an empty cell, ${found}` },
    fix: {
      id: "angka ini tidak diumumkan: tulis begitu, atau pakai sel lain",
      en: "this figure was not announced: say so, or use another cell",
    },
  }),
  "unconfirmed-row": ({ found }: About): Words => ({
    expected: { id: "angka yang didukung sumber kedua", en: "a figure that a second source supports" },
    found: { id: `${found}, is_confirmed=false`, en: `${found}, is_confirmed=false` },
    fix: { id: "pakai angka lain, atau cari sumber kedua untuk baris ini", en: "use another figure, or find a second source for this row" },
  }),
  "column-not-printed": ({ found }: About): Words => ({
    expected: { id: "kolom yang boleh dicetak", en: "a column that may be printed" },
    found: same(show(found)),
    fix: { id: "pakai kolom lain; kolom ini hanya untuk CSV", en: "use another column; this one is for the CSV only" },
  }),
} as const satisfies Record<FigureProblemCode, (about: About) => Words>;

export const figureProblems = {
  ...addresses,
  "figure-on-unlinked-source": ({ address, sources }: { address: string; sources: readonly string[] }): Words => ({
    expected: { id: "paling sedikit satu sumber beralamat", en: "at least one source with an address" },
    found: { id: `${address} hanya bertumpu pada ${list(sources)}, tanpa alamat`, en: `${address} rests on ${list(sources)} alone, without address` },
    fix: { id: "pakai baris dengan sumber lain, atau tambahkan sumber beralamat", en: "use a row with another source, or add one with an address" },
  }),
} as const;
