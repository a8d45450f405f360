import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

const asMuch: Bilingual = { id: "sama dengan Indonesia", en: "as much as Indonesia’s" };

/** How a rate stands to Indonesia's, in words: "di atas Indonesia (5,11)"; `same` where it is the same. */
export function againstNation(rate: number, nation: number, lang: Lang, same: Bilingual = asMuch): string {
  if (rate === nation) return same[lang];
  const side = rate > nation ? { id: "di atas", en: "above" } : { id: "di bawah", en: "below" };
  return `${side[lang]} Indonesia (${formats.decimal2(nation, lang)})`;
}
