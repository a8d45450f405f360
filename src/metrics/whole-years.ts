/** The rows whose period is a whole year, each with its year as a number; quarters and months are left out. */
export function wholeYears<T extends { readonly period: string }>(
  rows: readonly T[],
): readonly (T & { readonly year: number })[] {
  return rows.flatMap((row) => (/^\d{4}$/.test(row.period) ? [{ ...row, year: Number(row.period) }] : []));
}
