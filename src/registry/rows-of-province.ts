import { grouped } from "#lib/grouped.ts";
import { ofTable } from "#lib/of-table.ts";

interface OfProvince {
  readonly province_code: string | null;
}

const byProvince = ofTable((all: readonly OfProvince[]) => grouped(all, ({ province_code }) => province_code));

/** The rows of a province, in their order. A table is gone through at its first question, not for every province. */
export const rowsOfProvince = <R extends OfProvince>(all: readonly R[], code: string): readonly R[] =>
  // What is kept for an array was made of that array.
  byProvince(all)(code) as readonly R[];
