import { describe, expect, test } from "vitest";
import { code, rowKey } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { formatReport } from "#data/report.ts";
import { parseTables } from "#data/tables.ts";
import { goodRow, header, rainfall, places } from "./rainfall.ts";

const words = { id: "Kata", en: "Word" };
const about = { label: words, description: words };

const claims = defineDataset({
  id: "claims",
  title: words,
  description: words,
  columns: { claim: code(about), dataset: code(about), row: rowKey({ ...about, rowOf: "dataset" }) },
  primaryKey: ["claim", "dataset", "row"],
  naturalKey: ["claim", "dataset", "row"],
  asOf: "2026-11-21",
  terms: words,
});

const texts: Readonly<Record<string, string>> = {
  places: "place_code\n18\n35\n82\n",
  rainfall: `${header}\n${goodRow}\n`,
};

function report(row: string, lang: "id" | "en") {
  const definitions = [places, rainfall, claims].map((definition) => ({
    file: `src/datasets/${definition.id}.ts`,
    definition,
  }));
  const { problems } = parseTables(definitions, (id) => texts[id] ?? `claim,dataset,row\n${row}\n`);
  return formatReport(problems, lang);
}

describe("a row key", () => {
  test.each(["c1,places,82", 'c1,rainfall,"82,2024,bmkg"', 'c1,rainfall,"82,2024"', "c1,rainfall,82"])(
    "may be a whole key or its beginning: %s",
    (row) => {
      expect(report(row, "en")).toBe("0 problems in 0 files");
    },
  );

  test("that no row has is refused", () => {
    expect(report('c1,rainfall,"28,2024"', "en"))
      .toBe(`data/claims/claims.csv:2:13  expected the key of a row of rainfall in column "row", found "28,2024"
  2 | c1,rainfall,"28,2024"
    |             ^
  fix: did you mean 82,2024?  [reference-row-unknown]

1 problem in 1 file`);
    expect(report('c1,rainfall,"28,2024"', "id"))
      .toBe(`data/claims/claims.csv:2:13  diharapkan kunci sebuah baris dari tabel rainfall di kolom "row", ditemukan "28,2024"
  2 | c1,rainfall,"28,2024"
    |             ^
  perbaikan: mungkin maksudnya 82,2024?  [reference-row-unknown]

1 masalah di 1 berkas`);
  });

  test("of a table that does not exist is refused", () => {
    expect(report("c1,rainfal,82", "en"))
      .toBe(`data/claims/claims.csv:2:4  expected the name of an existing table in column "dataset", found "rainfal"
  2 | c1,rainfal,82
    |    ^
  fix: did you mean rainfall?  [reference-dataset-unknown]

1 problem in 1 file`);
    expect(report("c1,rainfal,82", "id"))
      .toBe(`data/claims/claims.csv:2:4  diharapkan nama tabel yang ada di kolom "dataset", ditemukan "rainfal"
  2 | c1,rainfal,82
    |    ^
  perbaikan: mungkin maksudnya rainfall?  [reference-dataset-unknown]

1 masalah di 1 berkas`);
  });
});
