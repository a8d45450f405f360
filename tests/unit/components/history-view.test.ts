import { describe, expect, it } from "vitest";
import { countsInWords, datasetHistory } from "#components/history-view.ts";
import { otherFigures, otherFiguresTable } from "#components/other-figures.ts";
import { revisionLog } from "#components/revision-log.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import { countDiff, diffTables } from "#releases/diff.ts";
import type { Entry } from "#releases/register.ts";

const header = Object.keys(growthAnnual.columns);
const row = (text: string) => text.split(",");
const [old, other] = ["bps-csv-growth-2019-2024", "bps-api-291-2026-02-19"] as const;

const before = { header, rows: [row(`82,2024,13.73,preliminary,true,${old},`), row(`11,2024,4.6,final,true,${old},`)] };
const after = {
  header,
  rows: [
    row(`82,2024,13.73,preliminary,false,${old},`),
    row(`82,2024,13.92,preliminary,true,${other},`),
    row(`11,2024,4.66,final,true,${old},`),
  ],
};
const diff = diffTables(before, after, growthAnnual.primaryKey);
const record = {
  kind: "correction",
  bytes: 10,
  sha256: "f",
  rows: 3,
  key: [],
  columns: [],
  changes: countDiff(diff),
} as const;

const archive = {
  tableVersions: () => [{ version: "2026.12.1", released: "2026-12-02", record }],
  changes: () => ({ "growth-annual": diff }),
  table: () => [header, ...after.rows].map((cells) => `${cells.join(",")}\n`).join(""),
};

const entry: Entry = {
  date: "2026-12-01",
  dataset: "growth-annual",
  row: `11,2024,${old}`,
  column: "growth_pct",
  kind: "correction",
  old: "4.6",
  new: "4.66",
  reason_id: "Salah salin.",
  reason_en: "Miscopied.",
  source_id: null,
};

const texts = (lang: "id" | "en") =>
  datasetHistory(growthAnnual, archive, [entry], lang)[0]?.changes?.sections[0]?.rows.map(({ cells }) =>
    cells.slice(0, 5).map(({ text }) => text),
  );

describe("the history of a table", () => {
  it("tells a revision that came as a row, and a correction with its reason", () => {
    expect(texts("id")).toEqual([
      ["Maluku Utara, 2024", "Pertumbuhan", "13,73", "13,92", "angka yang dipakai berganti; angka lama tetap di tabel"],
      ["Aceh, 2024", "Pertumbuhan", "4,6", "4,66", "koreksi kami: Salah salin."],
    ]);
    expect(texts("en")?.[0]?.slice(0, 4)).toEqual(["North Maluku, 2024", "Growth", "13.73", "13.92"]);
  });

  it("leads to the sources, and says the version in words", () => {
    const [version] = datasetHistory(growthAnnual, archive, [entry], "id");
    expect(version).toMatchObject({
      anchor: "versi-2026-12-1",
      date: "2026-12-02",
      kind: "Koreksi dan revisi",
      summary: "2 sel diubah dan 1 baris ditambahkan",
      file: { address: "/data/growth-annual@2026.12.1.csv", sha256: "f" },
    });
    expect(version?.changes?.sections[0]?.rows[0]?.cells[5]?.href).toContain(`#sumber-${other}`);
  });

  it("says one and many as a language does", () =>
    expect(countsInWords({ ...record.changes, cellsRevised: 1, rowsAdded: 12 }, "en")).toBe(
      "1 cell changed and 12 rows added",
    ));
});

describe("the log of revisions", () => {
  it("joins values of one day, table and reason", () => {
    const more = Array.from({ length: 6 }, (_, index) => ({ ...entry, row: `11,201${index},${old}` }));
    const [item, ...rest] = revisionLog([entry, ...more], "id");
    expect(rest).toEqual([]);
    expect(item).toMatchObject({ kind: "koreksi kami", reason: "Salah salin.", more: "dan 2 lainnya" });
    expect(item?.values[0]).toBe("Aceh, 2024: Pertumbuhan 4,6 → 4,66");
  });
});

describe("the other figures of a table", () => {
  it("name each figure that differs from the one in use, with how the two relate", () => {
    const found = otherFigures(growthAnnual).find(
      ({ key, other: { growth_pct } }) => key.join() === "82,2024" && growth_pct === "13.73",
    );
    expect(found).toMatchObject({ relation: "revised", used: { growth_pct: "13.92", source_id: other } });
    const rows = otherFiguresTable(growthAnnual, "id")?.sections[0]?.rows ?? [];
    expect(rows).toHaveLength(otherFigures(growthAnnual).length);
    const said = rows.map(({ cells }) => cells.slice(0, 4).map(({ text }) => text));
    expect(said).toContainEqual(["Maluku Utara, 2024", "13,73", "13,92", "direvisi penerbitnya"]);
  });
});
