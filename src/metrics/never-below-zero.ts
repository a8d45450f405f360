/**
 * The provinces that have a figure for each of so many years, none of them below zero: their rows of the last year, in
 * the order in which the places first occur. The nation is left out.
 */
export function neverBelowZero<
  K extends string,
  T extends { readonly province_code: string } & Readonly<Record<K, number>>,
>(rows: readonly T[], field: K, years: number): readonly T[] {
  return [...Map.groupBy(rows, ({ province_code }) => province_code)]
    .filter(([place, own]) => place !== "00" && own.length === years && own.every((row) => row[field] >= 0))
    .flatMap(([, own]) => own.at(-1) ?? []);
}
