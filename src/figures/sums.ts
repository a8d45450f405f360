/** The sum of what is known. */
export const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The years from the first to the last of some dates as a period: `2016/2026`, `2025`; `null` where none is known. */
export function yearsOf(dates: readonly (string | null)[]): string | null {
  const years = dates.flatMap((date) => (date === null ? [] : [date.slice(0, 4)])).sort();
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}/${last}`;
}
