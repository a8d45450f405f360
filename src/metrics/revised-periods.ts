/**
 * Of how many periods an earlier figure was seen beside the one in use, and in how many of these it differs. A period
 * counts once, however many earlier figures it has, and as revised as soon as one of them is another number.
 */
export function revisedPeriods<
  K extends string,
  T extends { readonly period: string; readonly is_preferred: boolean } & Readonly<Record<K, number>>,
>(rows: readonly T[], field: K): { readonly seen: number; readonly revised: number } {
  const used = new Map(rows.filter((row) => row.is_preferred).map((row) => [row.period, row[field]]));
  const earlier = rows.filter((row) => !row.is_preferred);
  const revised = earlier.filter((row) => row[field] !== used.get(row.period));
  const periods = (of: readonly T[]) => new Set(of.map(({ period }) => period)).size;
  return { seen: periods(earlier), revised: periods(revised) };
}
