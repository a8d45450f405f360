import { keyText } from "#figures/lookup.ts";
import type { AnyRow, FigureColumn, FigureTable } from "#figures/table.ts";
import { formatDate, formatPeriod } from "#lib/format.ts";
import { grouped } from "#lib/grouped.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";
import { codeWord } from "#words/codes.ts";
import { figureWords } from "#words/figures.ts";
import { placeName } from "#words/places.ts";

/** The tables by id, so that a code can be turned into the name of what it stands for. */
export type Tables = ReadonlyMap<string, FigureTable>;

/** The columns that name the entry of a table, the best one first; a pair stands for the one of the language. */
const naming = ["name", "label", "title", "about", "text", "short_name"] as const;

const rowsById = new WeakMap<FigureTable, ReadonlyMap<string, AnyRow>>();

/** The row of a register (missions, agreements, ports) by its id. */
export function entry(table: FigureTable, id: string): AnyRow | undefined {
  let known = rowsById.get(table);
  if (!known) {
    const key = table.primaryKey[0] ?? "";
    known = new Map(table.rows().map((row) => [keyText(row[key]), row]));
    rowsById.set(table, known);
  }
  return known.get(id);
}

type Namer = (tables: Tables, row: AnyRow, lang: Lang) => string | undefined;

/** What a column of one language or of both holds in a row. */
function named(row: AnyRow, column: string, lang: Lang): string | undefined {
  const text = row[`${column}_${lang}`] ?? row[column];
  return typeof text === "string" ? placeName(text, lang) : undefined;
}

const partnersIn = ofTable((rows: readonly AnyRow[]) => grouped(rows, ({ mission_id }) => keyText(mission_id)));

/** A trade mission has no title: city, or partners where no city is known, and day say which one it is. */
const missionName: Namer = (tables, row, lang) => {
  const { mission_id, city, date, kind } = row;
  const what = kind === "other-deal" ? codeWord("mission_kind", kind, lang) : figureWords.tradeMission[lang];
  const partners = partnersIn(tables.get("mission-partners")?.rows() ?? [])(keyText(mission_id)).map(
    (partner) => named(partner, "name", lang) ?? entryName(tables, "provinces", keyText(partner.province_code), lang),
  );
  const where =
    typeof city === "string"
      ? ` ${figureWords.in[lang]} ${placeName(city, lang)}`
      : partners.length > 0
        ? ` ${figureWords.with[lang]} ${partners.join(", ")}`
        : "";
  return what + where + (typeof date === "string" ? `, ${formatDate(date, lang)}` : "");
};

/** A difference between sources is about something of its own, or about a measure of a place and time. */
const conflictName: Namer = (_, row, lang) => {
  const topic = codeWord("conflict_topic", keyText(row.topic), lang);
  const about = named(row, "about", lang);
  return about === undefined ? topic : `${topic}, ${about}`;
};

/** A route goes from a port to others; its kind tells routes of the same ports apart. */
const routeName: Namer = (_, row, lang) => {
  const { from_name, mode } = row;
  return `${codeWord("route_mode", keyText(mode), lang)} ${keyText(from_name)} – ${named(row, "to", lang) ?? ""}`;
};

/** How entries are named whose table has no column for it. */
const namers: Readonly<Record<string, Namer>> = {
  "trade-missions": missionName,
  conflicts: conflictName,
  routes: routeName,
};

/** The name of an entry of another table: "Maluku Utara" / "North Maluku" for `82` of `provinces`. */
export function entryName(tables: Tables, tableId: string, id: string, lang: Lang): string {
  const table = tables.get(tableId);
  const row = table && entry(table, id);
  if (!row) return id;
  const own = namers[tableId]?.(tables, row, lang);
  return own ?? naming.map((column) => named(row, column, lang)).find((name) => name !== undefined) ?? id;
}

/** One cell in words, without unit: names of entries, words of codes, dates and spans as they are said. */
export function cellWords(tables: Tables, column: FigureColumn, cell: unknown, lang: Lang): string {
  if (Array.isArray(cell)) return cell.map((item) => cellWords(tables, column, item, lang)).join(", ");
  const text = keyText(cell);
  if (text === "") return "";
  if (column.references) return entryName(tables, column.references, text, lang);
  if (column.words) return codeWord(column.words, text, lang);
  if (column.kind === "period") return formatPeriod(text, lang);
  if (column.kind === "day" || column.kind === "partialDate") return formatDate(text, lang);
  return text;
}
