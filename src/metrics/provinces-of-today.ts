/**
 * The rows of provinces in their bounds of today: without Papua and West Papua from before the split of 2022, whose
 * codes stood for larger provinces. Figures of the two are not joined.
 */
export function ofProvincesToday<R extends { readonly note_codes: readonly string[] | null }>(
  rows: readonly R[],
): readonly R[] {
  return rows.filter(({ note_codes }) => !note_codes?.includes("before_2022_split"));
}
