import type { Figure } from "#figures/figure.ts";
import { keyText } from "#figures/lookup.ts";
import { cellWords, entryName, type Tables } from "#figures/names.ts";
import { isPlace, isSource, isTime, placeAndPeriod } from "#figures/place-and-period.ts";
import { rowUnit } from "#figures/row-unit.ts";
import { type AnyRow, type FigureColumn, type FigureTable, type NamedColumn, shownColumns } from "#figures/table.ts";
import type { Lang } from "#lib/lang.ts";
import { figureWords } from "#words/figures.ts";

interface Described {
  readonly table: FigureTable;
  readonly row: AnyRow;
  /** The column of the figure itself. */
  readonly column: FigureColumn;
}

/** The key of a register (missions, agreements, provinces) names its own entry. */
const namesItself = (table: FigureTable, name: string) =>
  !table.derived && table.primaryKey.length === 1 && table.primaryKey[0] === name;

/** The columns of a key that say what a row is about besides place, time and source. */
export const subjectsOf = (table: FigureTable): readonly NamedColumn[] =>
  shownColumns(table).filter(
    (named) => table.naturalKey.includes(named[0]) && !isPlace(named) && !isTime(named) && !isSource(named),
  );

/** One part of a row's key in words. */
export function keyWords(tables: Tables, { table, row }: Described, [name, column]: NamedColumn, lang: Lang): string {
  if (namesItself(table, name)) return entryName(tables, table.id, keyText(row[name]), lang);
  // A code of our own making (`commodity`) whose words stand beside it (`commodity_id`, `commodity_en`).
  const words = row[`${name}_${lang}`];
  return typeof words === "string" ? words : cellWords(tables, column, row[name], lang);
}

/** The label of one half of a pair without its language: "Barang dijual (Indonesia)" → "Barang dijual". */
const labelOf = ({ label }: FigureColumn, lang: Lang) =>
  label[lang].replace(/ \((Indonesia|Inggris|Indonesian|English)\)$/, "");

/** Statuses whose words need no label: "sangat sementara", not "status: sangat sementara". */
const plainStatuses = ["status", "vintage", "verdict"];

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** How settled a row is: "sangat sementara, rilis pertama", "dipakai: nilai pertama". */
function statusOf(tables: Tables, { table, row }: Described, lang: Lang): string {
  const states = shownColumns(table)
    .filter(([, { role, kind }]) => role === "status" && kind === "oneOf")
    .flatMap(([name, column]) => {
      const word = cellWords(tables, column, row[name], lang);
      if (word === "") return [];
      return plainStatuses.includes(name) ? [word] : [`${lowerFirst(column.label[lang])}: ${word}`];
    });
  const unused = row.is_preferred === false ? figureWords.supersededRow[lang] : "";
  return [states.join(", "), unused].filter(Boolean).join("; ");
}

/** What a figure measures, where, when, and how settled it is: the words of its row, without the value. */
export function describeRow(
  tables: Tables,
  described: Described,
  lang: Lang,
): Pick<Figure, "what" | "place" | "period" | "status"> {
  const { table, row, column } = described;
  const subjects = subjectsOf(table).map((named) => keyWords(tables, described, named, lang));
  const unit = column.kind === "text" ? rowUnit(table, row, column, lang) : "";
  const label = labelOf(column, lang) + (unit && ` (${unit})`);
  return {
    what: [label, [...new Set(subjects)].filter(Boolean).join(", ")].filter(Boolean).join(": "),
    ...placeAndPeriod(tables, described, lang),
    status: statusOf(tables, described, lang),
  };
}
