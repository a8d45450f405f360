import { largestFirst } from "#metrics/largest-first.ts";
import { rank } from "#metrics/rank.ts";

/**
 * Provinces by a figure, the greatest first and equal ones by code, each with its place; the nation stands among them
 * and has none.
 */
export function rankedWithNation<
  K extends string,
  T extends { readonly province_code: string } & Readonly<Record<K, number>>,
>(rows: readonly T[], field: K): readonly (T & { readonly rank: number | null })[] {
  const places = rank(rows.map((row) => (row.province_code === "00" ? null : row[field])));
  const ranked: readonly (T & { readonly rank: number | null })[] = rows.map((row, index) => ({
    ...row,
    rank: places[index] ?? null,
  }));
  return largestFirst(ranked, field);
}
