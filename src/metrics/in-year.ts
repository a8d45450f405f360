/** The rows of one year. */
export const inYear = <T extends { readonly year: number }>(rows: readonly T[], year: number): readonly T[] =>
  rows.filter((row) => row.year === year);
