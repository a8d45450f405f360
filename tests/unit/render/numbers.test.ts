import { describe, expect, it } from "vitest";
import { langs, type Lang } from "#lib/lang.ts";
import { chartTable } from "#components/table-view.ts";
import type { ChartEntry } from "#registry/charts.ts";
import { chartCases, drawings, wordsOf, type Drawn } from "./drawn.ts";
import { numbersIn, saysOneOf } from "./numbers.ts";

/** All numbers of the cells of a chart's table: as they are, and as they are written. */
function cellValues(chart: ChartEntry, lang: Lang): readonly number[] {
  const values = chart.rows.flatMap((row) =>
    chart.columns.flatMap(({ name, text }) => {
      const value = (row as unknown as Readonly<Record<string, unknown>>)[name];
      const written = numbersIn(text(row, lang), lang).map(({ value }) => value);
      return typeof value === "number" ? [Math.abs(value), ...written] : written;
    }),
  );
  return [...new Set(values)];
}

/** How many points a series has: what a label may count. */
const counts = ({ readings }: Drawn) =>
  new Set([...Map.groupBy(readings, ({ series }) => series).values()].map(({ length }) => length));

describe.each(chartCases)("%s", (_, chart) => {
  it.each(langs)(
    "shows no number that is not in its table, in the picture and in what its points say, in %s",
    (lang) => {
      const cells = cellValues(chart, lang);
      const unknown = drawings(chart, lang).flatMap((drawn) => {
        const scale = new Set(drawn.scaleWords);
        const counted = counts(drawn);
        const labels = wordsOf(drawn.svg).filter((words) => !scale.has(words));
        const points = drawn.readings.map(({ head, text }) => `${head}: ${text}`);
        return [...labels, ...points].flatMap((words) =>
          numbersIn(words, lang)
            .filter((number) => !saysOneOf(number, cells) && !counted.has(number.value))
            .map(({ shown }) => `${shown} in “${words}”`),
        );
      });
      expect([...new Set(unknown)]).toEqual([]);
    },
  );

  it("has as many rows in its table as it draws, and as many points as rows", () => {
    const rows = chartTable(chart, "id").sections.flatMap((section) => section.rows);
    expect(rows).toHaveLength(chart.rows.length);
  });

  it("has series that can be lit, each with marks in every picture that reads it", () => {
    for (const { svg, readings } of drawings(chart, "id")) {
      const marked = new Set([...svg.matchAll(/ data-s="([^"]*)"/g)].map(([, key]) => key));
      const read = new Set(readings.flatMap(({ key }) => (key ? [key] : [])));
      expect(read.size).toBeGreaterThan(0);
      expect([...read].filter((key) => !marked.has(key))).toEqual([]);
    }
  });

  it("lights a series of the picture from every row of its table that says one", () => {
    const drawn = new Set(
      drawings(chart, "id").flatMap(({ svg }) => [...svg.matchAll(/ data-s="([^"]*)"/g)].map(([, key]) => key)),
    );
    const keys = new Set(chart.rows.map(chart.key).filter((key) => key !== ""));
    expect(keys.size).toBeGreaterThan(0);
    expect([...keys].filter((key) => !drawn.has(key))).toEqual([]);
  });
});

describe("numbersIn", () => {
  it.each([
    ["Rp1.234,5 miliar", "id", [1234.5]],
    ["Rp1,234.5 billion", "en", [1234.5]],
    ["−3,25 persen pada 2025", "id", [3.25, 2025]],
    ["Q2 2025", "en", [2, 2025]],
    ["tanpa angka", "id", []],
  ] as const)("reads %s in %s", (text, lang, values) => {
    expect(numbersIn(text, lang).map(({ value }) => value)).toEqual(values);
  });
});

describe("saysOneOf", () => {
  const number = (text: string) => numbersIn(text, "en")[0] ?? { shown: "", value: NaN, decimals: 0 };

  it.each([
    ["34.2", 34.17, true],
    ["34.1", 34.17, false],
    ["1.57", 1568.04, true],
    ["569", 568.04, false],
  ])("holds that %s is %d: %s", (shown, value, isSaid) => {
    expect(saysOneOf(number(shown), [value])).toBe(isSaid);
  });
});
