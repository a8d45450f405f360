import type * as Plot from "@observablehq/plot";
import { provinceInk } from "#kit/colors.ts";
import { barNameIn, barOf, type IndustryPart } from "#kit/industry-parts.ts";
import { nameIn } from "#kit/names.ts";
import { stackedBars } from "#kit/stacked-bars.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";

/** Bars of economies by industry, each with its province and period; `group` is the heading above some of them. */
export function industryBars(
  stage: Stage,
  rows: readonly IndustryPart[],
  group: (row: IndustryPart) => string,
): Plot.PlotOptions {
  const { lang } = stage;
  return stackedBars(stage, rows, {
    bar: barOf,
    barName: (row) => nameIn(row, lang),
    barDetail: (row) => formats.period(row.period, lang),
    barInk: (row) => provinceInk(row.province_code),
    group,
    part: (row) => row.part,
    partName: (row) => row[`part_${lang}`],
    share: (row) => row.share_pct,
    label: (row) => formats[bySize(stage, "integer", "decimal1")](row.share_pct, lang),
    head: (row) => `${barNameIn(row, lang)}, ${row[`part_${lang}`]}`,
    text: (row) => formats.percent2(row.share_pct, lang),
  });
}
