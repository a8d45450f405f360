import { nearest } from "#lib/nearest.ts";

export type FigureProblemCode =
  | "address-malformed"
  | "unknown-dataset"
  | "unknown-column"
  | "unknown-key"
  | "wrong-key-count"
  | "unknown-format"
  | "format-does-not-fit"
  | "empty-cell"
  | "unconfirmed-row"
  | "column-not-printed";

/**
 * What is wrong with the address of a figure. `expected` and `found` are names and numbers, put into a sentence by
 * whoever reports them; `offset` is where in the address the trouble begins.
 */
export interface FigureProblem {
  readonly code: FigureProblemCode;
  readonly offset: number;
  readonly found: string;
  readonly expected: string;
  /** The nearest known name, or a permitted value. */
  readonly nearest?: string;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FigureProblem };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (problem: FigureProblem): Result<never> => ({ ok: false, problem });

interface Unknown {
  readonly code: FigureProblemCode;
  readonly offset: number;
  readonly found: string;
  readonly known: readonly string[];
}

/** A name that is not known, with what there is instead: the nearest one, and up to six in `expected`. */
export function unknown({ code, offset, found, known }: Unknown): Result<never> {
  const near = nearest(found, known) ?? known.find((name) => found.length > 2 && name.startsWith(found));
  const some = [...known].slice(0, 6).join(", ") + (known.length > 6 ? ", …" : "");
  return failure({ code, offset, found, expected: some, ...(near === undefined ? {} : { nearest: near }) });
}
