import type { Bilingual } from "#lib/lang.ts";
import { type CellCode, type CellWords, cells } from "#data/problems/cells.ts";
import { files } from "#data/problems/files.ts";
import { definitions, keys } from "#data/problems/keys.ts";
import { releases } from "#data/problems/releases.ts";
import type { Words } from "#data/problems/words.ts";

/** A place in a text as an editor counts it: lines and characters from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The line of the file, cut when it is long, and how many characters of it stand before the place. */
export interface Excerpt {
  readonly text: string;
  readonly caret: number;
}

/** One thing that is wrong in a file, said for the person who can put it right. */
export interface Problem {
  /** Permanent: searched for, tested for, never renamed. */
  readonly code: string;
  /** From the root of the project. */
  readonly file: string;
  readonly place: Place | "unknown";
  /** These three complete "expected …, found …" and "fix: …". */
  readonly expected: Bilingual;
  readonly found: Bilingual;
  readonly fix: Bilingual;
  readonly excerpt: Excerpt | null;
}

/** Where a problem lies, with the line to show. */
export interface Spot {
  readonly file: string;
  readonly place: Place | "unknown";
  readonly excerpt: Excerpt | null;
}

/** The catalogue: every code of the data layer with its wording. Cell problems have their own shape. */
const others = { ...files, ...keys, ...definitions, ...releases } as const;

type Others = typeof others;
export type OtherCode = keyof Others;
export type Code = CellCode | OtherCode;

/** Every code, sorted. */
export const codes: readonly Code[] = ([...Object.keys(cells), ...Object.keys(others)] as Code[]).sort();

/** A spot that names a file and no place in it. */
export const wholeFile = (file: string): Spot => ({ file, place: "unknown", excerpt: null });

/** A problem of a file, a header, a row, a key or a definition. */
export function problem<C extends OtherCode>(code: C, spot: Spot, about: Parameters<Others[C]>[0]): Problem {
  // The compiler cannot see that the entry of C takes the argument of C.
  const words = (others[code] as (about: unknown) => Words)(about);
  return { code, ...spot, ...words };
}

/** A problem of one cell. */
export function cellProblem<C extends CellCode>(
  code: C,
  spot: Spot,
  cell: { readonly column: string; readonly raw: string },
  about: CellWords<C>,
): Problem {
  const words = (cells[code] as (cell: unknown, about: unknown) => Words)(cell, about);
  return { code, ...spot, ...words };
}

const position = ({ place }: Problem) => (place === "unknown" ? { line: 0, column: 0 } : place);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** By file, then line, column and code. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      position(a).line - position(b).line ||
      position(a).column - position(b).column ||
      compare(a.code, b.code),
  );
}
