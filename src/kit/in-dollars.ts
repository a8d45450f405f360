import { numberColumn } from "#kit/columns.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";

export const exportsColumn = numberColumn(
  "value_million_usd",
  { id: "Ekspor (juta dolar AS)", en: "Exports (million US dollars)" },
  "decimal1",
);

/**
 * What columns in time ask of values in million US dollars, to spread into their options: labels are billions, whose
 * unit stands once at the top where a narrow picture has no room for it.
 */
export const inDollars = <K extends string>(field: K, stage: Stage) => {
  const { lang } = stage;
  type Row = Readonly<Record<K, number>>;
  return {
    value: (row: Row): number => row[field],
    label: (row: Row) => bySize(stage, formats.decimal1(row[field] / 1000, lang), formats.dollar2(row[field], lang)),
    unitName: bySize(stage, { id: "miliar dolar AS", en: "billion US dollars" }[lang], undefined),
    text: (row: Row) => formats.dollar2(row[field], lang),
  };
};
