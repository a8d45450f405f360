import { Lines } from "#data/lines.ts";
import type { Spot } from "#data/problems.ts";

/** The text of one file, which knows where in it an offset lies. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly #lines: Lines;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.#lines = new Lines(text);
  }

  /** The offset of a line and column, both from 1. */
  offsetAt(line: number, column: number): number {
    return (this.#lines.starts[line - 1] ?? 0) + column - 1;
  }

  /** Line and column from 1, with the line to show. */
  at(offset: number): Spot {
    return this.#lines.spot(this.file, offset);
  }
}
