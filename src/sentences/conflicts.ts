import { formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";
import { conflictWords } from "#words/conflicts-page.ts";

interface Conflict {
  readonly area: string;
  readonly chosen: string;
  readonly comment_code: string | null;
}

/** Groups by what `of` says, the largest first, equal ones by name. */
const counted = <T>(items: readonly T[], of: (item: T) => string) =>
  [...Map.groupBy(items, of)]
    .map(([name, found]) => ({ name, count: found.length }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));

/** How many conflicts there are and about what. */
export function conflictsSentence(conflicts: readonly Conflict[], lang: Lang): string {
  const said = conflictWords[lang];
  if (conflicts.length === 0) return said.none;
  const areas = counted(conflicts, ({ area }) => area).map(({ name, count }) =>
    said.area(formatNumber(count, lang), codeWord("conflict_area", name, lang)),
  );
  return said.sentence(formatNumber(conflicts.length, lang), formatList(areas, lang));
}

/** Which of the values are used. */
export function chosenSentence(conflicts: readonly Conflict[], lang: Lang): string {
  const count = (...kinds: readonly string[]) =>
    formatNumber(conflicts.filter(({ chosen }) => kinds.includes(chosen)).length, lang);
  return conflictWords[lang].chosen(count("a", "b"), count("both"), count("none"));
}

/** The reasons that are on record; nothing where none is. */
export function reasonsSentence(conflicts: readonly Conflict[], lang: Lang): string {
  const said = conflictWords[lang];
  const explained = conflicts.flatMap(({ comment_code }) => comment_code ?? []);
  if (explained.length === 0) return "";
  const parts = counted(explained, (code) => code).map(({ name, count }) =>
    said.reason(codeWord("conflict_comment", name, lang), formatNumber(count, lang)),
  );
  return said.reasons(formatNumber(explained.length, lang), formatList(parts, lang));
}
