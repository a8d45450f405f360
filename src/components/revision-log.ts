import { keyInWords, columnLabel, writtenWords } from "#components/written-words.ts";
import { countsInWords, versionAnchor } from "#components/history-view.ts";
import { formatDate, formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Entry } from "#releases/register.ts";
import type { ReleaseRecord } from "#releases/record.ts";
import { dataset, datasets } from "#registry/datasets.ts";
import { url } from "#registry/urls.ts";
import { releaseWords } from "#words/releases.ts";

/** So many values of one correction are named; the table's own page names all. */
const namedValues = 5;

/** Values that changed on one day in one table for one reason. */
export interface LogItem {
  readonly date: string;
  readonly day: string;
  readonly table: { readonly title: string; readonly href: string };
  /** "koreksi kami", "revisi sumber" */
  readonly kind: string;
  readonly reason: string;
  /** "Maluku Utara, 2024: Pertumbuhan 13,73 → 13,92", the first ones. */
  readonly values: readonly string[];
  /** "dan 12 lainnya" */
  readonly more: string | null;
}

const known = (id: string) => datasets.find((one) => one.id === id);

/** Title and history of a table; of one that is no longer made its id alone, on the page of all tables. */
function tableOf(id: string, lang: Lang) {
  const found = known(id);
  return found
    ? { title: found.title[lang], href: `${url.dataset(id, lang)}#riwayat` }
    : { title: id, href: url.catalogue(lang) };
}

function valueInWords(entry: Entry, lang: Lang): string {
  const { dataset: id, row, column, old, new: now } = entry;
  const said = releaseWords[lang];
  const found = known(id);
  // The register writes a key as one text; values with commas of their own are then shown as they stand.
  const values = row?.split(",") ?? [];
  const key = found?.primaryKey ?? [];
  const what = row === null ? "" : found && values.length === key.length ? keyInWords(found, key, values, lang) : row;
  if (column === null) return `${what || id}: ${said.removed}`;
  const label = found ? columnLabel(found, column, lang) : column;
  if (row === null) return `${label}: ${said.removed}`;
  const cell = (written: string | null) => writtenWords(found?.columns[column], written ?? "", lang);
  return `${what}: ${label} ${cell(old)} → ${cell(now)}`;
}

/** The register as a log, the latest first; values with the same day, table and reason are one item. */
export function revisionLog(entries: readonly Entry[], lang: Lang): readonly LogItem[] {
  const said = releaseWords[lang];
  const groups = Map.groupBy(entries, ({ date, dataset: id, kind, reason_id }) =>
    [date, id, kind, reason_id].join("\n"),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const rest = group.length - namedValues;
    return [
      {
        date: first.date,
        day: formatDate(first.date, lang),
        table: tableOf(first.dataset, lang),
        kind: said.entryKinds[first.kind],
        reason: first[`reason_${lang}`],
        values: group.slice(0, namedValues).map((entry) => valueInWords(entry, lang)),
        more: rest > 0 ? said.log.more(formatNumber(rest, lang)) : null,
      },
    ];
  });
}

/** A release in one sentence: "36 tabel baru, 2 tabel berubah, dan 54 grafik diarsipkan". */
export function releaseInWords({ tables, tablesRemoved, charts }: ReleaseRecord, lang: Lang): string {
  const said = releaseWords[lang].log;
  const all = Object.values(tables);
  const changed = all.filter(({ changes }) => changes !== undefined).length;
  const part = (count: number, say: (said: string) => string) => (count === 0 ? [] : [say(formatNumber(count, lang))]);
  const parts = [
    ...part(all.length - changed, said.new),
    ...part(changed, said.changed),
    ...(tablesRemoved.length > 0 ? [said.gone(tablesRemoved.join(", "))] : []),
    ...part(charts.length, said.charts),
  ];
  return formatList(parts, lang);
}

/** The tables that changed in a release, those that lost or altered published values first. */
export function changedTables({ version, tables }: ReleaseRecord, lang: Lang) {
  return Object.entries(tables)
    .flatMap(([id, { kind, changes }]) => (changes ? [{ id, kind, changes }] : []))
    .sort((a, b) => Number(a.kind === "additive") - Number(b.kind === "additive"))
    .map(({ id, kind, changes }) => ({
      id,
      kind,
      title: known(id) ? dataset(id).title[lang] : id,
      href: known(id) ? `${url.dataset(id, lang)}#${versionAnchor(version)}` : url.catalogue(lang),
      kindInWords: releaseWords[lang].kinds[kind],
      summary: countsInWords(changes, lang),
    }));
}
