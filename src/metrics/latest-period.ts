/** The last month that a period holds: of two periods the later one is news. */
const endOf = (period: string) => {
  const last = period.split("/").at(-1) ?? period;
  return last.length === 4 ? `${last}-12` : last;
};

/** The period that ends last; of equal ends the one of the longest text: a run of months before its last month. */
export function latestPeriod(periods: readonly string[]): string | undefined {
  return periods.toSorted((a, b) => {
    const [x, y] = [endOf(a), endOf(b)];
    return x === y ? b.length - a.length : x < y ? 1 : -1;
  })[0];
}
