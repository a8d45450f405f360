import { describe, expect, it } from "vitest";
import sources from "#datasets/sources.ts";
import { charts } from "#registry/charts.ts";
import { rows } from "#registry/datasets.ts";

const hasAddress = new Map(rows(sources).map(({ source_id, url }) => [source_id, url !== null]));

describe.each(charts.map((chart) => [chart.id, chart] as const))("the sources of %s", (_, chart) => {
  it("are in the list of sources", () => {
    expect(chart.sourceIds.filter((id) => !hasAddress.has(id))).toEqual([]);
  });

  it("have an address, at least one under each row", () => {
    const unlinked = chart.rows.filter((row) => !row.sources.some((id) => hasAddress.get(id)));
    expect(unlinked.map((row) => row.sources.join(";"))).toEqual([]);
  });
});
