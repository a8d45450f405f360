import { describe, expect, test } from "vitest";
import { resolve } from "#figures/figures.ts";
import type { Lang } from "#lib/lang.ts";

const text = (address: string, lang: Lang = "id") => {
  const found = resolve(address, lang);
  return found.ok ? found.value.text.replaceAll("\u00A0", " ") : `${found.problem.code} at ${found.problem.offset}`;
};

const figure = (address: string, lang: Lang) => {
  const found = resolve(address, lang);
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
};

describe("resolve", () => {
  test.each([
    ["growth-annual[82,2025].growth_pct", "34,17 persen", "34.17 percent"],
    ["growth-annual[82,2025].growth_pct | percent1", "34,2 persen", "34.2 percent"],
    ["growth-annual[82,2025].growth_pct | share2", "34,17%", "34.17%"],
    ["growth-annual[82,2025].growth_pct | decimal2", "34,17", "34.17"],
    ["growth-annual[82,2025].year", "2025", "2025"],
    ["growth-annual[82,2025].status", "sangat sementara", "very preliminary"],
    ["growth-annual[82,2025].province_code", "Maluku Utara", "North Maluku"],
    ["trade-missions[jatim-malut-2025].total_billion_idr", "Rp568,04 miliar", "Rp568.04 billion"],
    ["trade-missions[jatim-malut-2025].total_billion_idr | trillion2", "Rp0,57 triliun", "Rp0.57 trillion"],
    ["trade-missions[jatim-malut-2025].date", "12 Maret 2025", "12 March 2025"],
    ["trade-missions[jatim-malut-2025].date | dateShort", "12 Mar 2025", "12 Mar 2025"],
    ["grdp-annual[82,2025,current].value_trillion_idr", "Rp133,62 triliun", "Rp133.62 trillion"],
    ["growth-quarterly[82,2025-Q2,yoy].period", "triwulan II 2025", "Q2 2025"],
    ["provinces[82].name", "Maluku Utara", "North Maluku"],
    ["provinces[82].name_id", "Maluku Utara", "Maluku Utara"],
    ["growth-rank[82,2025].rank | ordinal", "ke-1", "1st"],
    ["growth-rank[82,2025].gap_pp", "29,06 poin persen", "29.06 percentage points"],
    ["growth-rank[82,2025].times_national | times1", "6,7 kali", "6.7 times"],
  ])("resolve(%s)", (address, id, en) => {
    expect(text(address, "id")).toBe(id);
    expect(text(address, "en")).toBe(en);
  });

  test("resolve gives the preferred row for the natural key, and that very row for the primary key", () => {
    const cell = "growth-annual[82,2024].growth_pct";
    const first = "growth-annual[82,2024,bps-csv-growth-2019-2024].growth_pct";
    expect([text(cell), text(first)]).toEqual(["13,92 persen", "13,73 persen"]);
    expect(figure(first, "id").status).toBe("sangat sementara; bukan angka yang dipakai");
  });

  test("resolve says what, where, when, how settled, and from which sources", () => {
    expect(figure("growth-annual[82,2025].growth_pct | percent1", "en")).toMatchObject({
      address: "growth-annual[82,2025].growth_pct",
      format: "percent1",
      value: 34.17,
      exact: "34.17\u00A0percent",
      unit: "percent",
      what: "Growth",
      place: "North Maluku",
      period: "2025",
      status: "very preliminary",
      derived: false,
      datasetIds: ["growth-annual"],
      rowKey: ["82", "2025", "bps-api-291-2026-02-19"],
      sourceIds: ["bps-api-291-2026-02-19"],
    });
  });

  test("a derived figure names the datasets under it and unites their sources", () => {
    const found = figure("mission-splits[35].sold_billion_idr", "id");
    expect(found).toMatchObject({ derived: true, datasetIds: ["trade-missions"], rowKey: null, place: "Jawa Timur" });
    expect(new Set(found.sourceIds).size).toBe(found.sourceIds.length);
  });

  test.each([
    ["growth-annual[82,2025]", "address-malformed at 22"],
    ["growth-anual[82,2025].growth_pct", "unknown-dataset at 0"],
    ["growth-annual[83,2025].growth_pct", "unknown-key at 14"],
    ["growth-annual[82,1999].growth_pct", "unknown-key at 17"],
    ["growth-annual[82].growth_pct", "wrong-key-count at 14"],
    ["growth-annual[82,2025].growth", "unknown-column at 23"],
    ["growth-annual[82,2025].is_preferred", "column-not-printed at 23"],
    ["growth-annual[82,2025].growth_pct | percent9", "unknown-format at 36"],
    ["growth-annual[82,2025].growth_pct | rupiah", "format-does-not-fit at 36"],
    ["trade-missions[jatim-malut-2021].initiator_sells_billion_idr", "empty-cell at 33"],
  ])("resolve(%s) is a problem with its place", (address, problem) => {
    expect(text(address)).toBe(problem);
  });

  test.each([
    ["growth-anual[82,2025].growth_pct", "growth-annual"],
    ["growth-annual[82,2025].growth", "growth_pct"],
    ["growth-annual[82,2025].growth_pct | persen2", "percent2"],
  ])("resolve(%s) offers the nearest name", (address, near) => {
    const found = resolve(address, "id");
    expect(!found.ok && found.problem.nearest).toBe(near);
  });
});
