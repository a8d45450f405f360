import { z } from "zod";
import type { Bilingual } from "#lib/lang.ts";
import type { CellCode, CellWords } from "#data/problems/cells.ts";

/** The units that our tables use; their words stand in `src/words/units.ts`. */
export type Unit =
  | "percent"
  | "percentage_point"
  | "trillion_idr"
  | "billion_idr"
  | "million_idr"
  | "million_usd"
  | "person"
  | "business"
  | "agreement"
  | "teu"
  | "hour"
  | "nautical_mile"
  | "degree"
  | "ratio"
  | "rank"
  | "per_row";

export type Role = "key" | "place" | "time" | "category" | "measure" | "status" | "source" | "text";

/** What every column says about itself, whatever it holds. */
export interface ColumnText {
  readonly label: Bilingual;
  readonly description: Bilingual;
  readonly role?: Role;
  readonly unit?: Unit;
}

/** Why a column does not take a cell: the code of the problem and what its wording needs to know. */
export class Refused<C extends CellCode = CellCode> {
  readonly code: C;
  readonly about: CellWords<C>;
  constructor(code: C, about: CellWords<C>) {
    this.code = code;
    this.about = about;
  }
}

/**
 * How one kind of cell is read and described. A missing cell is the empty string and becomes `null` in an
 * `optional` column; `read` is given only cells that are not empty, or any cell of an `optional` column.
 */
export interface Column<T> extends ColumnText {
  readonly kind: string;
  readonly role: Role;
  /** The value of a raw cell, or the reason why it is refused. */
  readonly read: (raw: string) => T | Refused;
  /** `read` as a Zod codec: row types are inferred from it, and it encodes a value back to its cell. */
  readonly schema: z.ZodType<T, string>;
  readonly optional: boolean;
  /** Never printed on a page; it stays in the CSV. */
  readonly internal: boolean;
  /** The dataset whose primary key this cell, or each item of it, must equal. */
  readonly references?: string;
  /** The column of the same row that names a dataset; this cell is then the key of a row, or of several, in it. */
  readonly rowOf?: string;
  /** The permitted codes; their words stand in `src/words/codes.ts` under `words`. */
  readonly values?: readonly string[];
  readonly words?: string;
}

function encode(value: unknown): string {
  if (value === null) return "";
  return Array.isArray(value) ? value.join(";") : String(value);
}

function codec<T>(read: (raw: string) => T | Refused): z.ZodType<T, string> {
  return z.codec(
    z.string(),
    z.custom<T>(() => true),
    {
      decode: (raw, ctx) => {
        const value = read(raw);
        if (!(value instanceof Refused)) return value as never;
        ctx.issues.push({ code: "custom", input: raw, message: value.code, params: value.about });
        return z.NEVER;
      },
      encode: (value) => encode(value),
    },
  );
}

/** What a column may say beyond its own kind. */
export type ColumnMore = { readonly references?: string; readonly rowOf?: string; readonly words?: string };

/** Makes a column of a kind from the function that reads its cells. */
export function column<T>(
  kind: string,
  role: Role,
  text: ColumnText & ColumnMore & { readonly values?: readonly string[] },
  read: (raw: string) => T | Refused,
): Column<T> {
  return { kind, role, optional: false, internal: false, ...text, read, schema: codec(read) };
}

/** A cell that may be missing: the empty string reads as `null`. */
export function optional<T>(column: Column<T>): Column<T | null> {
  const read = (raw: string) => (raw === "" ? null : column.read(raw));
  return { ...column, read, schema: codec(read), optional: true };
}

/** A column that no page prints: a working note in one language. It stays in the CSV. */
export function internal<T>(column: Column<T>): Column<T> {
  return { ...column, internal: true };
}
