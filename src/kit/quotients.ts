import type * as Plot from "@observablehq/plot";
import { valueColumn } from "#kit/columns.ts";
import { dotPlot, type DotPlotOptions } from "#kit/dot-plot.ts";
import { industryIn, type NamedIndustry } from "#kit/industry-names.ts";
import { nameIn, type Named } from "#kit/names.ts";
import type { Stage } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import { rounded } from "#lib/rounded.ts";

/** The location quotient of an industry in a province, to two decimals. */
export interface Quotient extends Named, NamedIndustry {
  readonly province_code: string;
  readonly industry_code: string;
  readonly lq: number;
}

interface Weighed {
  readonly share_pct: number;
  readonly lq: number;
}

/** Shares and quotients to the two decimals that are printed, so that picture, table and files say the same. */
export const printed = <R extends Weighed>(rows: readonly R[]): readonly R[] =>
  rows.map((row) => ({ ...row, share_pct: rounded(row.share_pct, 2), lq: rounded(row.lq, 2) }));

export const quotientColumn = valueColumn("lq", { id: "LQ 2016", en: "LQ 2016" }, "decimal2");

type Own = "key" | "name" | "series" | "seriesName" | "value" | "benchmark" | "head" | "text";

/** Dots of provinces on one line per industry, against the nation. */
export function quotientDots<R extends Quotient>(
  stage: Stage,
  rows: readonly R[],
  options: Omit<DotPlotOptions<R>, Own>,
): Plot.PlotOptions {
  const { lang } = stage;
  return dotPlot(stage, rows, {
    key: (row) => row.industry_code,
    name: (row) => industryIn(row, lang),
    series: (row) => row.province_code,
    seriesName: (row) => nameIn(row, lang),
    value: (row) => row.lq,
    benchmark: { x: 1, name: { id: "sama dengan Indonesia", en: "same as Indonesia" }[lang] },
    text: (row) => `LQ ${formats.decimal2(row.lq, lang)}`,
    ...options,
  });
}
