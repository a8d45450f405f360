import type { Bilingual } from "#lib/lang.ts";

/** The way out for a mistyped name: the nearest known one, else what there is to choose from. */
export function didYouMean(near: string | undefined, otherwise: Bilingual): Bilingual {
  return near === undefined ? otherwise : { id: `mungkin maksudnya ${near}?`, en: `did you mean ${near}?` };
}
