/** Where a date stands on a line of years: "2025-07-02" near 2025.5. A partial date stands at the middle of its span. */
export function yearPosition(date: string): number {
  const [from, to] = yearSpan(date);
  return (from + to) / 2;
}

/** First and last position of a date: a day is a point, a month or a year a span. */
export function yearSpan(date: string): readonly [from: number, to: number] {
  const [year = 0, month, day] = date.split("-").map(Number);
  if (month === undefined) return [year, year + 1];
  if (day === undefined) return [year + (month - 1) / 12, year + month / 12];
  const start = Date.UTC(year, 0, 1);
  const at = year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return [at, at];
}

/** Where a month begins on a line of years: "2025-03" at 2025 and two twelfths. */
export const monthStart = (period: string): number => yearSpan(period)[0];

/** Where a quarter begins on a line of years: "2025-Q3" at 2025.5. */
export const quarterStart = (period: string): number => Number(period.slice(0, 4)) + (Number(period.slice(6)) - 1) / 4;

export const isDay = (date: string): boolean => date.length === 10;
