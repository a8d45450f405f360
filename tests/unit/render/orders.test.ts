import { describe, expect, it } from "vitest";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { contractOf } from "#render/contract-of.ts";
import { sizes } from "./drawn.ts";

const sorted = charts.flatMap((chart) => (chart.orders ? [[chart.id, chart] as const] : []));

describe.each(sorted)("the orders of %s", (_, chart) => {
  it.each(langs)("name every row once, by name and by region, the nation first, in %s", (lang) => {
    const { points, series, orders = {} } = contractOf(chart, lang);
    expect(Object.keys(orders)).toEqual(chart.orders?.slice(1).map(({ key }) => key));
    for (const order of Object.values(orders)) {
      expect(order.toSorted((a, b) => a - b)).toEqual([...points.keys()]);
      const codes = order.map((index) => series[index]?.[2]);
      if (codes.includes("00")) expect(codes[0]).toBe("00");
    }
    const provinces = (key: string) => (orders[key] ?? []).flatMap((index) => series.slice(index, index + 1));
    const codes = provinces("region").map(([, , code]) => Number(code));
    expect(codes).toEqual(codes.toSorted((a, b) => a - b));
    const names = provinces("name").flatMap(([name, , code]) => (code === "00" ? [] : [name]));
    expect(names).toEqual(names.toSorted(new Intl.Collator(lang).compare));
  });

  it("move rows between places that are one below the other, at equal distances", () => {
    const { points, at } = contractOf(chart, "id");
    for (const size of sizes) {
      const y = at[size].slice(points.length);
      const steps = y.slice(1).map((value, index) => value - (y[index] ?? 0));
      expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(0.3);
      expect(Math.min(...steps)).toBeGreaterThan(0);
    }
  });
});
