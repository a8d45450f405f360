/** The offset of the mark that closes a cell opened at `opening`; −1 when none does. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

const endsCell = (character: string | undefined) =>
  character === undefined || character === "," || character === "\n";

/**
 * The offset of the first quotation mark that breaks the rules of RFC 4180, or null. PapaParse alone is milder: it
 * takes a mark in the middle of a bare cell, and blanks behind a closing one, as they come.
 */
export function findUnpairedQuote(text: string): number | null {
  let opening = text.indexOf('"');
  while (opening >= 0) {
    if (!endsCell(text[opening - 1])) return opening;
    const closing = closingQuote(text, opening);
    if (closing < 0) return opening;
    if (!endsCell(text[closing + 1])) return closing;
    opening = text.indexOf('"', closing + 1);
  }
  return null;
}

/** The offset of a cell in the row that begins at `start`, in a text whose quotation marks are paired. */
export function cellOffset(text: string, start: number, column: number): number {
  let at = start;
  for (let left = column; left > 0; left -= 1) {
    const from = text[at] === '"' ? closingQuote(text, at) : at;
    const comma = text.indexOf(",", from);
    if (comma < 0) return start;
    at = comma + 1;
  }
  return at;
}
