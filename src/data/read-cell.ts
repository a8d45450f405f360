import { type Column, Refused } from "#data/column.ts";

/** No cell of ours is longer; a longer one is a quotation mark gone wrong. */
export const maxCellLength = 20_000;

const isBlank = (character: string | undefined) => character === " " || character === "\u00a0";

/** The value of a cell, or why it is refused: first what holds for every column, then what the column says. */
export function readCell({ read, optional }: Column<unknown>, raw: string): unknown {
  if (raw === "" && !optional) return new Refused("cell-missing", {});
  if (raw.length > maxCellLength) return new Refused("cell-too-long", { max: maxCellLength });
  if (isBlank(raw[0]) || isBlank(raw.at(-1))) return new Refused("cell-with-outer-blanks", { write: raw.trim() });
  return read(raw);
}

