import type { z } from "zod";
import type { Bilingual } from "#lib/lang.ts";
import type { Column } from "#data/columns.ts";

export type Columns = { readonly [name: string]: Column<unknown> };

/** The row type that a set of columns reads to. */
export type RowOf<C extends Columns> = { readonly [K in keyof C]: z.output<C[K]["schema"]> };

/** The row type of a dataset definition: `Row<typeof growthAnnual>`. */
export type Row<D extends Dataset> = RowOf<D["columns"]>;

export interface Dataset<C extends Columns = Columns> {
  /** The id: folder and file name of the CSV, and the address of its page. */
  readonly id: string;
  readonly title: Bilingual;
  /** One or two sentences: what a row is, where the table comes from. */
  readonly description: Bilingual;
  readonly columns: C;
  /** Unique for each row. It begins with the natural key. */
  readonly primaryKey: readonly string[];
  /**
   * What one cell is about (province and year, say). Where several rows share it (vintages, sources that disagree)
   * the table has `is_preferred`, and exactly one of them is preferred. Equal to `primaryKey` where that never happens.
   */
  readonly naturalKey: readonly string[];
  /** The period of every row, where no column says it: `2016`, `2016/2025`. */
  readonly period?: string;
  /** A day (`YYYY-MM-DD`): when the table was gathered. */
  readonly asOf: string;
  /** Whose terms apply to the figures, in one sentence. */
  readonly terms: Bilingual;
  /** Limits that a reader must know, one sentence each. */
  readonly limits?: readonly Bilingual[];
}

/** The keys of a definition, as names of its own columns. */
interface Keys<C extends Columns> {
  readonly primaryKey: readonly Extract<keyof C, string>[];
  readonly naturalKey: readonly Extract<keyof C, string>[];
}

/**
 * Declares a dataset; a key that is no column is a compile error. The definition itself is judged by
 * `check-definition.ts`, its file by `parse.ts` and `check.ts`.
 */
export function defineDataset<const C extends Columns>(dataset: Dataset<C> & Keys<C>): Dataset<C> {
  return dataset;
}
