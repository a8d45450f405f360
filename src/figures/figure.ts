import type { FormatName } from "#lib/format.ts";

/** A value of a table, in words of one language, with all that a reader needs to check it. */
export interface Figure {
  /** The address without format, spelt in one way. */
  readonly address: string;
  readonly format: FormatName;
  readonly value: number | string | readonly string[];
  /** What stands in the sentence: "34,17 persen". */
  readonly text: string;
  /** All the digits that the table has, with the unit: "568,042498 miliar rupiah". */
  readonly exact: string;
  /** The unit in words; empty for text and for what is counted without one. */
  readonly unit: string;
  /** What is measured: the column, and what the row is about besides place and time. */
  readonly what: string;
  /** The places of the row, empty where it has none. */
  readonly place: string;
  readonly period: string;
  /** "sangat sementara", or empty. */
  readonly status: string;
  /** The table is computed: `datasetIds` are those that it rests on. */
  readonly derived: boolean;
  readonly tableTitle: string;
  readonly datasetIds: readonly string[];
  /** The values of the primary key of the row on its dataset page; `null` for a derived table. */
  readonly rowKey: readonly string[] | null;
  readonly sourceIds: readonly string[];
}
