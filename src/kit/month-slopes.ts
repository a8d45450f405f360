import { linesByProvince } from "#kit/by-province.ts";
import { type Named, nameIn, nameOn } from "#kit/names.ts";
import type { Stage } from "#kit/stage.ts";
import { formats, type NumberFormatName } from "#lib/format.ts";

interface Monthly extends Named {
  readonly province_code: string;
  readonly period: string;
}

interface MonthSlopeFormats {
  /** Of the values at both ends of a line, and of what a point says. */
  readonly label: NumberFormatName;
  readonly says: NumberFormatName;
}

/** What `slope` asks of a figure of provinces in two months, to spread into its options; a chart adds what is strong. */
export const monthSlopes = <K extends string>(
  stage: Stage,
  field: K,
  [from, to]: readonly [from: string, to: string],
  { label, says }: MonthSlopeFormats,
) => {
  type Row = Monthly & Readonly<Record<K, number>>;
  const { lang } = stage;
  const figure = (row: Row): number => row[field];
  return {
    ...linesByProvince(lang),
    isEnd: ({ period }: Row) => period === to,
    value: figure,
    name: (row: Row) => nameOn(stage, row),
    label: (row: Row) => formats[label](figure(row), lang),
    from: formats.date(from, lang),
    to: formats.date(to, lang),
    head: (row: Row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
    text: (row: Row) => formats[says](figure(row), lang),
  };
};
