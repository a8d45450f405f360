import { textWidth } from "#kit/text-width.ts";

const letters = new Intl.Segmenter("id", { granularity: "grapheme" });

/** The words, or as much of their beginning as fits into `room` with an ellipsis; an emoji is never cut in two. */
export function fitted(text: string, room: number, size: number): string {
  if (textWidth(text, size) <= room) return text;
  let start = "";
  for (const { segment } of letters.segment(text)) {
    if (textWidth(`${start}${segment}…`, size) > room) break;
    start += segment;
  }
  return `${start.trimEnd()}…`;
}
