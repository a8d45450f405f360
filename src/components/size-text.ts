import { sizeParts } from "#downloads/file.ts";
import { formatNumber, NBSP } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** The size of a file in words: "51 kB". */
export function sizeText(bytes: number, lang: Lang): string {
  const { value, unit, decimals } = sizeParts(bytes);
  return formatNumber(value, lang, { decimals }) + NBSP + unit;
}
