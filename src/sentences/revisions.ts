import { formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { RevisionSize } from "#metrics/revision-size.ts";
import { metricWords } from "#words/metrics.ts";

/** How far later releases moved figures, in percentage points; `what` names the figures: "pertumbuhan 2024". */
export function revisionSentence(what: string, size: RevisionSize | null, lang: Lang): string {
  const said = metricWords[lang].revision;
  if (size === null) return said.unknown(what);
  const { count, raised, lowered, meanAbsolute, largest } = size;
  const number = (value: number) => formatNumber(value, lang);
  const points = (value: number) => formats.point2(value, lang);
  if (raised + lowered === 0) return said.unchanged(what, number(count));
  if (count === 1) return said.oneSaid(what, points(largest));
  return `${said.said(what, number(count), points(meanAbsolute), points(largest))} ${said.ways(number(raised), number(lowered))}`;
}
