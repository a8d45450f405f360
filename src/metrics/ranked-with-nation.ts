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
  return rows
    .map((row, index) => ({ ...row, rank: places[index] ?? null }))
    .sort((a, b) => b[field] - a[field] || (a.province_code < b.province_code ? -1 : 1));
}
