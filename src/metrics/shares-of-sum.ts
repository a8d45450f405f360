import { share } from "#metrics/share.ts";
import { sumOf } from "#metrics/sum-of.ts";

/**
 * Rows that make up a whole, each with its share of their sum, in percent and unrounded; 0 where the sum is zero. The
 * order is kept.
 */
export function sharesOfSum<K extends string, T extends Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
): readonly (T & { readonly share_pct: number })[] {
  const whole = sumOf(rows, field);
  return rows.map((row) => ({ ...row, share_pct: share(row[field], whole) ?? 0 }));
}
