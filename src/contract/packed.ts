import type { Contract } from "#contract/contract.ts";
import type { Texts } from "#contract/texts.ts";

/**
 * A contract as it stands in a page and in an archive: what follows from something else is left out, and what repeats
 * is said once. `pack.ts` makes it of a contract, `unpack.ts` makes the contract of it again.
 */
export interface Packed extends Omit<Contract, "points" | "at" | "reach"> {
  /** The version of this form; a contract that names none is not packed. */
  readonly v: 2;
  /** So many points of each series, one series after the other; or the series of each point, a list that repeats. */
  readonly of: number | readonly number[];
  /** Heads, a list that repeats; `¤` stands for the name of the series. */
  readonly heads: readonly string[];
  readonly texts: Texts;
  /** All x and all y of the points in each drawing, in tenths of a unit. */
  readonly at: Columns;
  readonly reach?: Columns;
}

export interface Columns {
  readonly wide: readonly Column[];
  readonly narrow: readonly Column[];
}

/** One number for each point: a list that repeats, or a straight line over something that is known. */
export type Column = readonly number[] | readonly [over: Over, slope: number, start: number];

/**
 * The number of the point, that of its series, the number that its text begins with (whose decimal sign is a comma or
 * a point), or the same column of the wide drawing.
 */
export type Over = "n" | "s" | "," | "." | "w";

/** What a column may be a straight line over, for each point. */
export type Known = Readonly<Record<Over, readonly number[]>>;
