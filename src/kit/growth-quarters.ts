import { quarterStart } from "#kit/dates.ts";
import { type FigureStatus, isProvisional } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

interface Quarter {
  readonly period: string;
  readonly growth_pct: number;
  readonly status: FigureStatus;
  readonly vintage: string;
  readonly is_preferred: boolean;
}

/** What `vintages` asks of growth by quarter, to spread into its options: where a figure stands, its kind and its words. */
export const quartersByVintage = (lang: Lang) => ({
  x: ({ period }: Quarter) => quarterStart(period),
  y: ({ growth_pct }: Quarter) => growth_pct,
  current: ({ is_preferred }: Quarter) => is_preferred,
  provisional: isProvisional,
  head: ({ period, vintage }: Quarter) => `${formats.period(period, lang)}, ${codeWord("vintage", vintage, lang)}`,
  text: ({ growth_pct }: Quarter) => formats.percent2(growth_pct, lang),
});
