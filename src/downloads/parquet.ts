import { parquetWriteBuffer } from "hyparquet-writer";
import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import { site } from "#site.ts";

type Row = Readonly<Record<string, unknown>>;
type Element = Parameters<typeof parquetWriteBuffer>[0]["schema"] extends (infer E)[] | undefined ? E : never;

interface ParquetType {
  readonly element: Omit<Element, "name">;
  /** The value as the writer wants it. */
  readonly of: (value: unknown) => unknown;
}

const textType: ParquetType = {
  element: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  // A list is one text, as in the CSV file: every reader of Parquet knows texts, and not every one lists.
  of: (value) => (Array.isArray(value) ? value.join(";") : String(value)),
};

/** What a kind of cell is in Parquet; any other kind is a text, codes above all: "00" stays "00". */
const types: Readonly<Record<string, ParquetType>> = {
  decimal: { element: { type: "DOUBLE" }, of: (value) => value },
  integer: { element: { type: "INT64" }, of: (value) => BigInt(value as number) },
  year: { element: { type: "INT32" }, of: (value) => value },
  flag: { element: { type: "BOOLEAN" }, of: (value) => value },
  day: { element: { type: "INT32", converted_type: "DATE" }, of: (value) => new Date(`${String(value)}T00:00:00Z`) },
};

const typeOf = ({ kind }: Column<unknown>): ParquetType => types[kind] ?? textType;

/**
 * A table as Parquet: numbers are numbers, days are days, codes are texts, and what is missing is null. The same rows
 * give the same bytes: nothing of the place or the hour is written.
 */
export function parquet(dataset: Dataset, rows: readonly Row[]): Uint8Array<ArrayBuffer> {
  const columns = Object.entries(dataset.columns);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(([name, column]) => ({
      name,
      data: rows.map((row) => (row[name] == null ? null : typeOf(column).of(row[name]))),
    })),
    schema: [
      { name: "root", num_children: columns.length },
      ...columns.map(([name, column]) => ({
        name,
        ...typeOf(column).element,
        repetition_type: column.optional ? ("OPTIONAL" as const) : ("REQUIRED" as const),
      })),
    ],
    rowGroupSize: 100_000,
    createdBy: site.name,
    kvMetadata: [
      { key: "title_id", value: dataset.title.id },
      { key: "title_en", value: dataset.title.en },
      { key: "version", value: site.data.version },
      { key: "terms_id", value: dataset.terms.id },
      { key: "terms_en", value: dataset.terms.en },
    ],
  });
  return new Uint8Array(buffer);
}
