import { rounded } from "#lib/rounded.ts";
import type { Sourced } from "#lib/sources-of.ts";
import { beside } from "#metrics/beside.ts";
import { indexToBase } from "#metrics/index-to-base.ts";

/**
 * Each place's figures as an index whose base year is 100, with one decimal, as indices are published, and the sources
 * of both years. A place without a figure above zero in the base year is left out.
 *
 * Reference: see `index-to-base.ts`.
 */
export function indexedTo<
  K extends string,
  T extends Sourced & { readonly province_code: string; readonly year: number } & Readonly<Record<K, number>>,
>(
  rows: readonly T[],
  field: K,
  base: number,
): readonly (T & { readonly index: number; readonly sources: readonly string[] })[] {
  const bases = rows.filter(({ year }) => year === base);
  return beside(rows, bases, "province_code", { base: field }).flatMap((row) => {
    const [index = null] = indexToBase([row[field]], row.base);
    return index === null ? [] : [{ ...row, index: rounded(index, 1) }];
  });
}
