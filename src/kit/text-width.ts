import { advanceWidths } from "#kit/advance-widths.ts";

const unknown = 560;

/** Widths at size 1000: the same words are measured for both sizes and again by every form. */
const known = new Map<string, number>();

function measured(text: string): number {
  let width = 0;
  for (const sign of text) width += advanceWidths[sign] ?? unknown;
  known.set(text, width);
  return width;
}

/** Width of a line of chart text, in the units of `size`, from the advance widths of the chart face. */
export function textWidth(text: string, size: number): number {
  return ((known.get(text) ?? measured(text)) * size) / 1000;
}

/** Words broken into lines of chart text that are at most `room` wide; one word that is wider stands alone. */
export function wrapped(text: string, size: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same lines broken so that they are about equally long: in the least room that needs no line more. */
export function balanced(text: string, size: number, room: number): string[] {
  const best = wrapped(text, size, room);
  let [low, high] = [room / best.length, room];
  while (high - low > size / 4) {
    const middle = (low + high) / 2;
    const lines = wrapped(text, size, middle);
    if (lines.length > best.length || lines.some((line) => textWidth(line, size) > middle)) low = middle;
    else high = middle;
  }
  return wrapped(text, size, high);
}
