import { formatDate } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourceRecord } from "#registry/sources.ts";
import { site } from "#site.ts";
import { imageWords } from "#words/images.ts";

/** Publishers that the foot of a picture may have room for. */
const named = 2;

/** The foot of a picture: the day of the data, then whose figures these are, the most used first. */
export function imageCredit(sourceIds: readonly string[], lang: Lang): readonly string[] {
  const publishers = [...new Set(sourceIds.map((id) => sourceRecord(id).publisher))];
  return [imageWords[lang].data(formatDate(site.data.released, lang)), ...publishers.slice(0, named)];
}
