import { expect, it } from "vitest";
import glossary from "#datasets/glossary.ts";
import { charts } from "#registry/charts.ts";
import { datasets, rows } from "#registry/datasets.ts";

const [chartIds, datasetIds] = [charts, datasets].map((all) => new Set(all.map(({ id }) => id)));

it("the glossary names charts and tables that exist", () => {
  const lost = rows(glossary).flatMap((row) => [
    ...(row.charts ?? []).filter((id) => !chartIds?.has(id)),
    ...(row.datasets ?? []).filter((id) => !datasetIds?.has(id)),
  ]);
  expect(lost).toEqual([]);
});

it("the glossary is in the order of its ids, so that a term has one place to go to", () => {
  const ids = rows(glossary).map(({ entry }) => entry);
  expect(ids).toEqual([...ids].sort());
});

it("the glossary uses each term somewhere", () => {
  const idle = rows(glossary).filter(
    ({ charts, datasets, pages }) => charts === null && datasets === null && pages === null,
  );
  expect(idle).toEqual([]);
});
