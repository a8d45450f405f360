import type { TableView, ViewRow } from "#components/table-view.ts";
import { columnLabel, keyInWords, writtenWords } from "#components/written-words.ts";
import { credit } from "#components/source-line.ts";
import type { Dataset } from "#data/define.ts";
import type { Lang } from "#lib/lang.ts";
import { sourceRecord } from "#registry/sources.ts";
import { wholeTableRows } from "#registry/table-size.ts";
import { rowId, url } from "#registry/urls.ts";
import { writtenRows, type WrittenRow } from "#registry/written-cells.ts";
import { releaseWords } from "#words/releases.ts";

/** A figure that a table keeps beside the one in use, and how the two relate. */
export interface OtherFigure {
  /** Values of the natural key. */
  readonly key: readonly string[];
  readonly column: string;
  readonly other: WrittenRow;
  readonly used: WrittenRow;
  /** The publisher's own later figure, a figure of an earlier release, or one from somewhere else. */
  readonly relation: "revised" | "earlier" | "differs";
}

const measures = ({ columns }: Dataset) =>
  Object.entries(columns).flatMap(([name, { role, internal }]) => (role === "measure" && !internal ? [name] : []));

const sameNumber = (a: string, b: string) => a === b || (a !== "" && b !== "" && Number(a) === Number(b));

/** Releases of BPS that come before others of the same figure. */
const early = ["first_release", "interim_release"];

function relationOf(other: WrittenRow, used: WrittenRow): OtherFigure["relation"] {
  const [past, present] = [other["source_id"] ?? "", used["source_id"] ?? ""];
  if (past && present && sourceRecord(past).publisher === sourceRecord(present).publisher) return "revised";
  const isEarly = early.includes(other["vintage"] ?? "") && other["vintage"] !== used["vintage"];
  return isEarly ? "earlier" : "differs";
}

/** The figures of a table that differ from the one in use for the same thing, latest time first. */
export function otherFigures(dataset: Dataset): readonly OtherFigure[] {
  const { naturalKey, columns } = dataset;
  if (!("is_preferred" in columns)) return [];
  const keyOf = (row: WrittenRow) => naturalKey.map((name) => row[name] ?? "");
  const time = naturalKey.findIndex((name) => columns[name]?.role === "time");
  const groups = Map.groupBy(writtenRows(dataset.id), (row) => keyOf(row).join("\u0000"));
  return [...groups.values()]
    .flatMap((rows) => {
      const used = rows.find((row) => row["is_preferred"] === "true");
      const others = rows.filter((row) => row !== used);
      return others.flatMap((other) =>
        measures(dataset)
          .filter((name) => used && other[name] && used[name] && !sameNumber(other[name], used[name]))
          .map((column) => ({ key: keyOf(other), column, other, used: used ?? other })),
      );
    })
    .map((found) => ({ ...found, relation: relationOf(found.other, found.used) }))
    .sort((a, b) => ((a.key[time] ?? "") < (b.key[time] ?? "") ? 1 : -1) * (a.key[time] === b.key[time] ? 0 : 1));
}

const source = (row: WrittenRow, lang: Lang) => {
  const id = row["source_id"];
  return id ? { text: credit(id, lang), href: url.source(id, lang) } : { text: "–" };
};

/** They as a table: what, the other figure and the one in use, how the two relate, and whose they are. */
export function otherFiguresTable(dataset: Dataset, lang: Lang): TableView | null {
  const found = otherFigures(dataset);
  if (found.length === 0) return null;
  const said = releaseWords[lang].others;
  const several = measures(dataset).length > 1;
  const rows = found.map(({ key, column, other, used, relation }): ViewRow => {
    const what = keyInWords(dataset, dataset.naturalKey, key, lang);
    const value = (row: WrittenRow) => ({ text: writtenWords(dataset.columns[column], row[column] ?? "", lang) });
    return {
      cells: [
        { text: several ? `${what}: ${columnLabel(dataset, column, lang)}` : what },
        value(other),
        { ...value(used), href: rowAddress(dataset, used, lang) },
        { text: said.relations[relation] },
        source(other, lang),
        source(used, lang),
      ],
    };
  });
  const numeric = [false, true, true, false, false, false];
  return {
    columns: said.columns.map((label, index) => ({ label, numeric: numeric[index] ?? false })),
    sections: [{ rows }],
  };
}

/** The row on the page, where the page shows it. */
function rowAddress({ id, primaryKey }: Dataset, row: WrittenRow, lang: Lang): string | undefined {
  const whole = writtenRows(id).length <= wholeTableRows;
  return whole ? `${url.dataset(id, lang)}#${rowId(primaryKey.map((name) => row[name] ?? ""))}` : undefined;
}
