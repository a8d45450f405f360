import { credit, sourceLabel } from "#components/source-line.ts";
import { formatDateShort, formatPeriod } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { rowOfValue, type Conflict } from "#registry/conflicts.ts";
import { provinceParty } from "#registry/parties.ts";
import { province } from "#registry/provinces.ts";
import { sourceRecord } from "#registry/sources.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";

/** What a conflict is about, where its topic has been said: what the row names, else place and period. */
function aboutOf(row: Conflict, lang: Lang): string {
  const named = lang === "id" ? row.about_id : row.about_en;
  const place = row.province_code === null ? null : provinceParty(row.province_code).name[lang];
  const period = row.period === null ? null : formatPeriod(row.period, lang);
  // What the row names often tells the time already.
  const time = period !== null && named?.includes(period) ? null : period;
  const parts = [place, named, time].filter((part) => part !== null);
  return parts.length === 0 ? upperFirst(codeWord("conflict_topic", row.topic, lang)) : upperFirst(parts.join(", "));
}

/** Who published a value, and when: enough to tell two sources apart in a line. */
function publisherOf(source: string, lang: Lang): string {
  const { published } = sourceRecord(source);
  return [credit(source, lang), ...(published === null ? [] : [formatDateShort(published, lang)])].join(", ");
}

/** The page of the mission or agreement that a conflict is about, else that of its province; the nation has none. */
function pageOf({ mission_id, agreement_id, province_code }: Conflict, lang: Lang): string | undefined {
  if (mission_id !== null) return url.mission(mission_id, lang);
  if (agreement_id !== null) return url.agreement(agreement_id, lang);
  return province_code === null || province_code === "00"
    ? undefined
    : url.province(province(province_code).slug, lang);
}

/** A conflict in words. */
export function conflictView(row: Conflict, lang: Lang) {
  const value = (side: "a" | "b") => {
    const source = side === "a" ? row.source_a : row.source_b;
    const found = rowOfValue(row, source);
    return {
      text: { a: { id: row.value_a_id, en: row.value_a_en }, b: { id: row.value_b_id, en: row.value_b_en } }[side][
        lang
      ],
      source: sourceLabel(source, lang),
      publisher: publisherOf(source, lang),
      href: url.source(source, lang),
      row: found && url.datasetRow(found.dataset, found.key, lang),
      isUsed: row.chosen === side || row.chosen === "both",
    };
  };
  return {
    id: row.conflict_id,
    path: url.conflict(row.conflict_id, lang),
    topic: upperFirst(codeWord("conflict_topic", row.topic, lang)),
    about: aboutOf(row, lang),
    page: pageOf(row, lang),
    unit: row.unit === null ? "" : ` (${codeWord("conflict_unit", row.unit, lang)})`,
    values: [value("a"), value("b")],
    chosen: codeWord("conflict_chosen", row.chosen, lang),
    comments: [
      ...(row.comment_code === null ? [] : [`${upperFirst(codeWord("conflict_comment", row.comment_code, lang))}.`]),
      ...[lang === "id" ? row.comment_id : row.comment_en].filter((text) => text !== null),
    ].join(" "),
  };
}
