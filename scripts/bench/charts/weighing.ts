import { brotliCompressSync } from "node:zlib";
import type * as Graph from "./graph.ts";
import { median, text } from "./report.ts";

/** Prints what each chart weighs on a page, brotli: both sizes with the points, in its first view and in all. */
export function weighCharts({ charts, contractJson, picture, viewsOf }: typeof Graph): void {
  const weights = charts.map((chart) => {
    const views = viewsOf(chart).map((view) =>
      [
        picture(chart, "id", "narrow", view).svg,
        picture(chart, "id", "wide", view).svg,
        contractJson(chart, "id", view),
      ].join(""),
    );
    const bytes = (html: string) => brotliCompressSync(html).length;
    return {
      id: chart.id,
      form: chart.form,
      views: views.length,
      first: bytes(views[0] ?? ""),
      all: bytes(views.join("")),
    };
  });
  console.log("  bytes   all views  chart");
  for (const { id, form, views, first, all } of weights.toSorted((a, b) => b.first - a.first))
    console.log(`${text(first).padStart(7)}${(views > 1 ? text(all) : "").padStart(12)}  ${id} (${form})`);
  console.log(`${text(median(weights.map(({ first }) => first))).padStart(7)}              median`);
}
