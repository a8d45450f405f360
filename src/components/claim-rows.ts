import { entityAddress } from "#components/entity-address.ts";
import { resolve } from "#figures/figures.ts";
import { keyText } from "#figures/lookup.ts";
import { entryName } from "#figures/names.ts";
import { tables } from "#figures/tables.ts";
import { NBSP } from "#lib/numbers.ts";
import type { Dataset } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";
import { referencesOf, type Claim, type Reference } from "#registry/claims.ts";
import { dataset, rows } from "#registry/datasets.ts";
import { wholeTableRows } from "#registry/table-size.ts";
import { url } from "#registry/urls.ts";

type AnyRow = Readonly<Record<string, unknown>>;

/** A row that the check of a claim rests on, in words, and where it is shown. */
interface ShownRow {
  readonly words: string;
  /** Its main value with unit and status; empty for an entry of a register. */
  readonly value: string;
  /** The row in its table. */
  readonly href: string;
}

export interface ShownTable {
  readonly title: string;
  readonly rows: readonly ShownRow[];
}

/** The column that a reader would call the value of a row: its first measure that is filled. */
const measureOf = ({ columns }: Dataset, row: AnyRow) =>
  Object.entries(columns).find(([name, { role }]) => role === "measure" && typeof row[name] === "number")?.[0];

const quoted = (key: string) => (/[,[\]|]/.test(key) ? `'${key}'` : key);

function shownRow(table: Dataset, row: AnyRow, lang: Lang): ShownRow {
  const key = table.primaryKey.map((name) => keyText(row[name]));
  const [id = ""] = key;
  const own = entityAddress(table.id, id, lang);
  const isWhole = rows(table).length <= wholeTableRows;
  const href = own ?? (isWhole ? url.datasetRow(table.id, key, lang) : url.dataset(table.id, lang));
  const measure = measureOf(table, row);
  const found =
    own || measure === undefined ? null : resolve(`${table.id}[${key.map(quoted).join(",")}].${measure}`, lang);
  if (!found?.ok) return { words: entryName(tables, table.id, id, lang), value: "", href };
  const { what, place, period, exact, status } = found.value;
  return {
    words: [what, place, period.replaceAll(" ", NBSP)].filter(Boolean).join(", "),
    value: status === "" ? exact : `${exact} (${status})`,
    href,
  };
}

const byFirstKey = ofTable((table: Dataset) =>
  grouped(rows(table) as readonly AnyRow[], (row) => keyText(row[table.primaryKey[0] ?? ""])),
);

function rowsOf({ dataset: id, key }: Reference): readonly AnyRow[] {
  const table = dataset(id);
  const [first = ""] = key;
  return byFirstKey(table)(first).filter((row) =>
    key.every((value, at) => keyText(row[table.primaryKey[at] ?? ""]) === value),
  );
}

/** The rows of a claim, by table, in the order in which the references stand. */
export function claimRows(claim: Claim, lang: Lang): readonly ShownTable[] {
  return [...Map.groupBy(referencesOf(claim.id), (reference) => reference.dataset)].map(([id, references]) => {
    const table = dataset(id);
    return {
      title: table.title[lang],
      rows: references.flatMap(rowsOf).map((row) => shownRow(table, row, lang)),
    };
  });
}
