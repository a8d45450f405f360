interface OfIndustry {
  readonly period: string;
  readonly industry_code: string;
}

/** A year ends after its last quarter. */
const end = (period: string) => (period.length === 4 ? `${period}-Q5` : period);

/** The rows of the latest period of which all these industries are published; none where there is no such period. */
export function latestWith<T extends OfIndustry>(rows: readonly T[], asked: readonly string[]): readonly T[] {
  const found = [...Map.groupBy(rows, ({ period }) => period)].filter(([, own]) =>
    asked.every((industry) => own.some(({ industry_code }) => industry_code === industry)),
  );
  return found.sort(([a], [b]) => (end(a) < end(b) ? 1 : -1))[0]?.[1] ?? [];
}

/** The rows of the period of which the most industries are published, and of equal ones of the latest. */
export function fullestPeriod<T extends OfIndustry>(rows: readonly T[]): readonly T[] {
  const periods = [...Map.groupBy(rows, ({ period }) => period)];
  return (
    periods.sort(([a, some], [b, others]) => others.length - some.length || (end(a) < end(b) ? 1 : -1))[0]?.[1] ?? []
  );
}
