import { expect, it } from "vitest";
import { datasetsBySubject } from "#registry/dataset-subjects.ts";
import { datasets } from "#registry/datasets.ts";

it("puts every table under one subject", () => {
  const placed = datasetsBySubject.flatMap(({ datasets: of }) => of.map(({ id }) => id));
  expect(placed.toSorted()).toEqual(datasets.map(({ id }) => id).toSorted());
});
