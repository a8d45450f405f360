import type { Lang } from "#lib/lang.ts";
import { isTemplatePicture, pictureEntry } from "#registry/pictures.ts";
import { contractOf } from "#render/contract-of.ts";

/** The codes that the series of a chart can be lit by. @throws when there is no such picture */
export function seriesKeys(id: string, lang: Lang = "id"): readonly string[] {
  return contractOf(pictureEntry(id), lang).series.flatMap(([, , key]) => key ?? []);
}

/** As many series can be told apart by their labels; of more, one is found by typing its name. */
const labelled = 8;

/** Pictures of one place have all their names at the marks. */
export const hasFinder = (id: string, lang: Lang): boolean =>
  !isTemplatePicture(pictureEntry(id)) && seriesKeys(id, lang).length > labelled;
