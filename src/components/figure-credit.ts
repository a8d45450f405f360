import { credit } from "#components/source-line.ts";
import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { figureWords } from "#words/figures.ts";

/** "dan 3 sumber lain" / "and 3 more sources"; empty for none. */
export function otherSources(count: number, lang: Lang): string {
  if (count <= 0) return "";
  return count === 1
    ? figureWords.oneMoreSource[lang]
    : figureWords.moreSources[lang].replace("{N}", formatNumber(count, lang));
}

/** Whose figure it is: the first source by name, the others counted: "BPS dan 3 sumber lain". */
export function figureCredit(sourceIds: readonly string[], lang: Lang): string {
  const [first, ...others] = sourceIds;
  return first === undefined ? "" : [credit(first, lang), otherSources(others.length, lang)].filter(Boolean).join(" ");
}
