import { columnLabel, keyInWords, writtenWords } from "#components/written-words.ts";
import type { TableView, ViewCell, ViewRow } from "#components/table-view.ts";
import { credit } from "#components/source-line.ts";
import type { Dataset } from "#data/define.ts";
import { formatDate, formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import type { DiffCounts, TableDiff } from "#releases/diff.ts";
import { changeId, changeOfEntry, changesIn, rowName, type Entry } from "#releases/register.ts";
import type { ReleaseArchive, TableVersion } from "#registry/release-archive.ts";
import { releasedRows } from "#registry/released-rows.ts";
import { url } from "#registry/urls.ts";
import { releaseWords } from "#words/releases.ts";

/** A version of a table, as its page tells of it. */
export interface VersionView {
  readonly version: string;
  /** The anchor of the version on the page. */
  readonly anchor: string;
  /** "21 November 2026" */
  readonly day: string;
  readonly date: string;
  readonly kind: string;
  /** "3 sel direvisi, 12 baris ditambahkan" */
  readonly summary: string;
  readonly rows: string;
  readonly file: { readonly address: string; readonly name: string; readonly bytes: number; readonly sha256: string };
  /** Published values that changed; `null` where there were only additions. */
  readonly changes: TableView | null;
}

/** One changed value with both its states and why it changed. */
interface Told {
  readonly what: string;
  readonly column: string;
  readonly from: string;
  readonly to: string;
  readonly why: string;
  readonly source: ViewCell;
}

type Archive = Pick<ReleaseArchive, "tableVersions" | "changes" | "table">;

export const versionAnchor = (version: string): string => `versi-${version.replaceAll(".", "-")}`;

/** "3 sel direvisi, 1 baris dihapus, 12 baris ditambahkan"; what did not happen is not said. */
export function countsInWords(counts: DiffCounts, lang: Lang): string {
  const said = releaseWords[lang].counts;
  const order = [
    "cellsRevised",
    "cellsRemoved",
    "rowsRemoved",
    "columnsRemoved",
    "rowsAdded",
    "cellsAdded",
    "columnsAdded",
  ] as const;
  const parts = order.flatMap((name) =>
    counts[name] === 0 ? [] : [said[name](formatNumber(counts[name], lang), counts[name])],
  );
  return parts.length === 0 ? said.none : formatList(parts, lang);
}

/** The releases in which a table changed, the latest first. */
export function datasetHistory(
  dataset: Dataset,
  archive: Archive,
  entries: readonly Entry[],
  lang: Lang,
): readonly VersionView[] {
  return archive.tableVersions(dataset.id).map((version) => versionView(dataset, version, archive, entries, lang));
}

function versionView(
  dataset: Dataset,
  found: TableVersion,
  archive: Archive,
  entries: readonly Entry[],
  lang: Lang,
): VersionView {
  const { version, released, record } = found;
  const said = releaseWords[lang];
  const address = url.datasetVersion(dataset.id, version);
  const diff = record.changes && archive.changes(version)[dataset.id];
  const told = diff ? toldChanges(dataset, diff, version, archive, entries, lang) : [];
  return {
    version,
    anchor: versionAnchor(version),
    day: formatDate(released, lang),
    date: released,
    kind: upperFirst(record.changes ? said.kinds[record.kind] : said.first),
    summary: record.changes ? countsInWords(record.changes, lang) : "",
    rows: said.rows(formatNumber(record.rows, lang)),
    file: { address, name: `${dataset.id}@${version}.csv`, bytes: record.bytes, sha256: record.sha256 },
    changes: told.length === 0 ? null : changesTable(told, lang),
  };
}

function changesTable(told: readonly Told[], lang: Lang): TableView {
  const rows = told.map(({ what, column, from, to, why, source }): ViewRow => ({
    cells: [{ text: what }, { text: column }, { text: from }, { text: to }, { text: why }, source],
  }));
  const columns = releaseWords[lang].changes.map((label) => ({ label, numeric: false }));
  return { columns, sections: [{ rows }] };
}

/** Each published value of a difference that changed, in words; working notes that no page prints are left out. */
function toldChanges(
  dataset: Dataset,
  diff: TableDiff,
  version: string,
  archive: Archive,
  entries: readonly Entry[],
  lang: Lang,
): readonly Told[] {
  const said = releaseWords[lang];
  const reasons = new Map(entries.map((entry) => [changeId(changeOfEntry(entry)), entry]));
  const nameOf = new Map(
    [...diff.cells, ...diff.rowsRemoved].map(({ key }) => [rowName(key), keyInWords(dataset, diff.key, key, lang)]),
  );
  const changes = changesIn(dataset.id, diff).filter(
    ({ column }) => column !== "is_preferred" && dataset.columns[column]?.internal !== true,
  );
  const told = changes.map((change): Told => {
    const { row, column, from, to } = change;
    const entry = reasons.get(changeId(change));
    const isCell = row !== "" && column !== "";
    return {
      what: row === "" ? said.wholeColumn : (nameOf.get(row) ?? row),
      column: column === "" ? said.wholeRow : columnLabel(dataset, column, lang),
      from: isCell ? writtenWords(dataset.columns[column], from, lang) : "",
      to: isCell ? writtenWords(dataset.columns[column], to, lang) : said.removed,
      why: entry ? `${said.entryKinds[entry.kind]}: ${entry[`reason_${lang}`]}` : "",
      source: sourceCell(entry?.source_id ?? sourceInKey(dataset, diff, change.row), lang),
    };
  });
  return [...supersededIn(dataset, diff, version, archive, lang), ...told];
}

const sourceCell = (id: string | undefined, lang: Lang): ViewCell => {
  if (!id) return { text: "–" };
  try {
    return { text: credit(id, lang), href: url.source(id, lang) };
  } catch {
    // A source that the table of sources has no longer.
    return { text: id };
  }
};

/** The source that the key of a changed row names. */
function sourceInKey({ columns }: Dataset, { key, cells, rowsRemoved }: TableDiff, row: string): string | undefined {
  const at = key.findIndex((name) => columns[name]?.references === "sources");
  return at < 0 ? undefined : [...cells, ...rowsRemoved].find((one) => rowName(one.key) === row)?.key[at];
}

/** Figures in use that gave way to another row: to a new release of the source, or to a choice of ours. */
function supersededIn(
  dataset: Dataset,
  diff: TableDiff,
  version: string,
  archive: Archive,
  lang: Lang,
): readonly Told[] {
  const demoted = diff.cells.filter(({ column, to }) => column === "is_preferred" && to === "false");
  if (demoted.length === 0) return [];
  const said = releaseWords[lang];
  const rows = releasedRows(archive, dataset.id, version);
  const natural = (row: Readonly<Record<string, string>>) => rowName(dataset.naturalKey.map((name) => row[name] ?? ""));
  const inUse = new Map(rows.filter((row) => row["is_preferred"] === "true").map((row) => [natural(row), row]));
  const byKey = new Map(rows.map((row) => [rowName(diff.key.map((name) => row[name] ?? "")), row]));
  const measures = Object.entries(dataset.columns).filter(([, { role, internal }]) => role === "measure" && !internal);
  return demoted.flatMap(({ key }) => {
    const old = byKey.get(rowName(key));
    const used = old && inUse.get(natural(old));
    if (!old || !used) return [];
    return measures
      .filter(([name]) => old[name] !== used[name])
      .map(([name, column]) => ({
        what: keyInWords(
          dataset,
          dataset.naturalKey,
          dataset.naturalKey.map((part) => old[part] ?? ""),
          lang,
        ),
        column: column.label[lang],
        from: writtenWords(column, old[name] ?? "", lang),
        to: writtenWords(column, used[name] ?? "", lang),
        why: said.superseded,
        source: sourceCell(used["source_id"], lang),
      }));
  });
}
