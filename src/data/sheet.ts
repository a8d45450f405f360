import Papa from "papaparse";
import { checkText, normaliseText } from "#data/encoding.ts";
import { Lines } from "#data/lines.ts";
import { type Problem, problem, type Spot } from "#data/problems.ts";
import { cellOffset, findUnpairedQuote } from "#data/quotes.ts";

/** The raw cells of a file, header first, with the way back to their places. */
export interface Sheet {
  readonly file: string;
  readonly cells: readonly (readonly string[])[];
  /** The place of a cell, or of the whole row when no column is given. */
  readonly spot: (row: number, column?: number) => Spot;
}

export type ParsedSheet = { readonly sheet: Sheet } | { readonly problems: readonly Problem[] };

// Fixed, so that PapaParse guesses nothing.
const options = { delimiter: ",", newline: "\n" } as const;

function parseCells(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text, options);
  // A text that ends with a line break has an empty row behind it.
  if (text.endsWith("\n") && data.at(-1)?.length === 1 && data.at(-1)?.[0] === "") data.pop();
  return data;
}

/** The offset at which each row begins: not a line number, since a cell may hold line breaks. */
function findRowStarts(text: string): number[] {
  const starts = [0];
  Papa.parse<string[]>(text, { ...options, step: ({ meta }) => void starts.push(meta.cursor) });
  return starts;
}

/** Raw text to raw cells: nothing is typed, trimmed, renamed or left out. */
export function parseSheet(file: string, raw: string): ParsedSheet {
  const text = normaliseText(raw);
  const wrong = checkText(file, text);
  if (wrong.length > 0) return { problems: wrong };

  const lines = new Lines(text);
  const unpaired = findUnpairedQuote(text);
  if (unpaired !== null) return { problems: [problem("quote-unpaired", lines.spot(file, unpaired), {})] };

  // Places are asked for only where something is wrong, so that a sound file is gone through once.
  let starts: number[] | null = null;
  const spot = (row: number, column = 0) => {
    starts ??= findRowStarts(text);
    return lines.spot(file, cellOffset(text, starts[row] ?? 0, column));
  };
  return { sheet: { file, cells: parseCells(text), spot } };
}
