import type { Excerpt, Place, Spot } from "#data/problems.ts";

const before = 70;
const width = 110;

// Each stands as one dot, so that the caret below stays in step.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function excerptOf(line: string, column: number): Excerpt {
  const start = Math.max(0, Math.min(column - before, line.length - width));
  const end = Math.min(line.length, start + width);
  const text = `${start > 0 ? "…" : ""}${line.slice(start, end)}${end < line.length ? "…" : ""}`;
  return { text: text.replace(unprintable, "·"), caret: column - start + (start > 0 ? 1 : 0) };
}

/** Finds line and column of any offset of a text. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  // Reckoned at the first question only: a file without problems never asks.
  get starts(): readonly number[] {
    if (this.#starts) return this.#starts;
    const starts = [0];
    for (let at = this.#text.indexOf("\n"); at >= 0; at = this.#text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }

  #indexOf(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Line and column of an offset, from 1. */
  place(offset: number): Place {
    const index = this.#indexOf(offset);
    return { line: index + 1, column: offset - (this.starts[index] ?? 0) + 1 };
  }

  /** The place of an offset with the line that it lies on. */
  spot(file: string, offset: number): Spot {
    const place = this.place(offset);
    const start = this.starts[place.line - 1] ?? 0;
    const next = this.starts[place.line];
    const line = this.#text.slice(start, next === undefined ? undefined : next - 1);
    return { file, place, excerpt: excerptOf(line, place.column - 1) };
  }
}
