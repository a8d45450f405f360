import { expect, test } from "vitest";
import { archive, frozenCharts } from "#registry/releases.ts";
import { chartArchiveText, readChartArchive } from "#releases/chart-archive-text.ts";
import { columnsOf, csvOf } from "#releases/csv-columns.ts";

test("an archive that is written is read as it was, places of points to a tenth of a unit", () => {
  const [{ id, version } = { id: "", version: "" }] = frozenCharts;
  const { views, ...archived } = archive.chart(id, "id", version);
  const { views: again, ...read } = readChartArchive(chartArchiveText({ views, ...archived }));
  expect(read).toEqual(archived);
  expect(again.map(({ points: _, ...view }) => view)).toEqual(views.map(({ points: _, ...view }) => view));
  expect(again.map(({ points }) => points.points)).toEqual(views.map(({ points }) => points.points));
});

test("an archive of a format to come is refused", () => {
  expect(() => readChartArchive('{"format":3}')).toThrow("a chart's archive of an unknown format: 3");
});

test.each(["a,b\n1,2\n3,\n", 'a,b\n"x, ""y""",\n"two\nlines",2\n', "a\n\n"])(
  "csvOf gives back the bytes of %j",
  (csv) => {
    expect(csvOf(columnsOf(csv))).toBe(csv);
  },
);

test.each(["a,b\n1\n", "a,b\n1,2", "a\r\n1"])("columnsOf refuses %j, which it could not give back", (csv) => {
  expect(() => columnsOf(csv)).toThrow("a CSV that cannot be kept as columns");
});
