/** `2026.11.1`: year, month without a zero before it, and the number of the release within the month. */
const form = /^(\d{4})\.([1-9]|1[0-2])\.([1-9]\d*)$/;

type Parts = readonly [year: number, month: number, number: number];

function partsOf(version: string): Parts {
  const [, year, month, number] = form.exec(version) ?? [];
  if (year === undefined) throw new Error(`not the number of a release: ${version}`);
  return [Number(year), Number(month), Number(number)];
}

export const isVersion = (text: string): boolean => form.test(text);

/** Orders numbers of releases, the earliest first: `2026.9.2` before `2026.11.1`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  return left[0] - right[0] || left[1] - right[1] || left[2] - right[2];
}

/**
 * The number of a release on a day, after the last one.
 * @throws when the day lies in a month before that of the last release: numbers grow with time.
 */
export function nextVersion(last: string | null, day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number];
  const first = `${year}.${month}.1`;
  if (last === null) return first;
  const [lastYear, lastMonth, number] = partsOf(last);
  if (year === lastYear && month === lastMonth) return `${year}.${month}.${number + 1}`;
  if (compareVersions(first, last) < 0) throw new Error(`${day} lies before the last release, ${last}`);
  return first;
}
