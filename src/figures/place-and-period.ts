import type { Figure } from "#figures/figure.ts";
import { keyText } from "#figures/lookup.ts";
import { cellWords, entry, type Tables } from "#figures/names.ts";
import { type AnyRow, type FigureColumn, type FigureTable, type NamedColumn, shownColumns } from "#figures/table.ts";
import { formatPeriod } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

export const isPlace = ([, column]: NamedColumn) => column.references === "provinces";
export const isTime = ([, column]: NamedColumn) => column.role === "time";
export const isSource = ([, column]: NamedColumn) => column.role === "source" || column.references === "sources";
const isEntry = (named: NamedColumn) => named[1].references !== undefined && !isPlace(named) && !isSource(named);

interface Placed {
  readonly table: FigureTable;
  readonly row: AnyRow;
  /** The column of the figure itself, which does not date it. */
  readonly column?: FigureColumn;
}

type Say = (tables: Tables, placed: Placed, lang: Lang) => readonly string[];

/**
 * Those columns of the key that are of a sort; where the key of a dataset has none, all such columns of the table.
 * In a derived table only the key says what a row is about: its other columns are results.
 */
function keyFirst(table: FigureTable, isOne: (named: NamedColumn) => boolean): readonly NamedColumn[] {
  const columns = shownColumns(table).filter(isOne);
  const inKey = columns.filter(([name]) => table.naturalKey.includes(name));
  return inKey.length > 0 || table.derived ? inKey : columns;
}

const placesOf: Say = (tables, { table, row }, lang) =>
  keyFirst(table, isPlace).map(([name, column]) => cellWords(tables, column, row[name], lang));

const periodOf: Say = (tables, { table, row, column }, lang) => {
  const times = keyFirst(table, isTime).filter(([, timed]) => timed !== column);
  const inKey = times.some(([name]) => table.naturalKey.includes(name));
  const said = (inKey ? times : times.slice(0, 1)).map(([name, timed]) => cellWords(tables, timed, row[name], lang));
  return [[...new Set(said)].filter(Boolean).join("–")];
};

/** What is said of the entries that a row names: of its mission, its agreement, its port. */
const throughEntries =
  (say: Say): Say =>
  (tables, { table, row }, lang) =>
    keyFirst(table, isEntry).flatMap(([name, { references = "" }]) => {
      const register = tables.get(references);
      const ids = [row[name]].flat().map(keyText);
      return ids.flatMap((id) => {
        const found = register && entry(register, id);
        return register && found ? say(tables, { table: register, row: found }, lang) : [];
      });
    });

const fixed: Say = (_, { table, row }, lang) => {
  const period = table.periodOf(row);
  return period === null ? [] : [formatPeriod(period, lang)];
};

/** Where and when the value of a row holds: by its own columns, else by what its table or the entries that it names say. */
export function placeAndPeriod(tables: Tables, placed: Placed, lang: Lang): Pick<Figure, "place" | "period"> {
  const ask = (say: Say) => [...new Set(say(tables, placed, lang))].filter(Boolean);
  const places = ask(placesOf);
  const times = [periodOf, fixed, throughEntries(periodOf)].map((say) => ask(say)[0]);
  return {
    place: (places.length > 0 ? places : ask(throughEntries(placesOf))).join(" – "),
    period: times.find((time) => time !== undefined) ?? "",
  };
}
