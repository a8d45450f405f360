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

/**
 * A long name to its first comma, bracket or semicolon: where the whole one is read at the mark and stands in the table.
 * One of at most `most` letters stays whole.
 */
export const beginning = (name: string, most: number): string =>
  name.length <= most ? name : (name.split(/[,(;]/)[0] ?? name).trim();
