import { advanceWidths } from "#kit/advance-widths.ts";

const unknown = 560;

/** Width of a line of chart text, in the units of `size`, from the advance widths of the chart face. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const sign of text) width += advanceWidths[sign] ?? unknown;
  return (width * size) / 1000;
}
