import type * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import type { Stage } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { counted, type Countable } from "#words/counted.ts";

interface CountBarsOptions<T, K extends string> {
  readonly key: (row: T) => string;
  readonly word: (row: T, lang: Lang) => string;
  /** The field that counts, and what it counts. */
  readonly count: K;
  readonly of: Countable;
}

/** Bars of how many rows of a table were found to be what. One ink for all: findings are words, not traffic lights. */
export function countBars<K extends string, T extends Readonly<Record<K, number>>>(
  stage: Stage,
  rows: readonly T[],
  { key, word, count, of }: CountBarsOptions<T, K>,
): Plot.PlotOptions {
  const { lang } = stage;
  return rankedBars(stage, rows, {
    key,
    value: (row) => row[count],
    name: (row) => word(row, lang),
    label: (row) => formats.integer(row[count], lang),
    color: () => color("others"),
    text: (row) => counted(row[count], of, lang),
  });
}
