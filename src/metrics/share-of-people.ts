import { share } from "#metrics/share.ts";

/** Of all people in the rows the share who live where something holds, in percent; `null` where nobody is counted. */
export function shareOfPeople<T extends { readonly population: number }>(
  rows: readonly T[],
  isSo: (row: T) => boolean,
): number | null {
  const people = (some: readonly T[]) => some.reduce((sum, { population }) => sum + population, 0);
  return share(people(rows.filter(isSo)), people(rows));
}
