import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourceRecord } from "#registry/sources.ts";
import { pageWords } from "#words/pages.ts";

/** Publishers named under a chart; the rest is counted. */
const named = 3;

interface SourceLine {
  /** Publishers without repetition, the most used first. */
  readonly publishers: readonly string[];
  /** How many sources stand behind those that are not named. */
  readonly more: number;
}

/** Who published a figure; a copy of it names both. */
export function credit(id: string, lang: Lang): string {
  const { publisher, copied_by } = sourceRecord(id);
  return copied_by ? pageWords[lang].sources.copy(publisher, copied_by) : publisher;
}

/** A publisher whose figures were read only in copies: one copy is named, several are counted. */
function publisherCredit(ids: readonly string[], lang: Lang): string {
  const records = ids.map(sourceRecord);
  const { publisher = "" } = records[0] ?? {};
  const copies = new Set(records.map(({ copied_by }) => copied_by));
  const [first] = copies;
  if (copies.has(null) || !first) return publisher;
  const said = pageWords[lang].sources;
  return copies.size === 1 ? said.copy(publisher, first) : said.copies(publisher, formatNumber(copies.size, lang));
}

/** Whose figures a chart rests on, in one line: the first publishers by name, the others as a number of sources. */
export function sourceLine(sourceIds: readonly string[], lang: Lang): SourceLine {
  const groups = [...Map.groupBy(sourceIds, (id) => sourceRecord(id).publisher).values()];
  return {
    publishers: groups.slice(0, named).map((ids) => publisherCredit(ids, lang)),
    more: groups.slice(named).flat().length,
  };
}

/** The line under a picture, without the word before it: "BPS; Kemendag; dan 3 sumber lain". */
export function creditOf(sourceIds: readonly string[], lang: Lang): string {
  const { publishers, more } = sourceLine(sourceIds, lang);
  return [...publishers, ...(more > 0 ? [pageWords[lang].chart.moreSources(formatNumber(more, lang))] : [])].join("; ");
}

/** Our own short name of a source. */
export function sourceLabel(id: string, lang: Lang): string {
  const { label_id, label_en } = sourceRecord(id);
  return { id: label_id, en: label_en }[lang];
}
