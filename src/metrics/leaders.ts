import { firstOfEach } from "#metrics/groups.ts";
import { latestPeriod } from "#metrics/latest-period.ts";

/** The row with the largest figure in the latest period of each place, the largest first; of equal ones the first. */
export function leaders<
  K extends string,
  T extends { readonly province_code: string; readonly period: string } & Readonly<Record<K, number>>,
>(rows: readonly T[], field: K): readonly T[] {
  const latest = [...Map.groupBy(rows, ({ province_code }) => province_code).values()].flatMap((own) => {
    const period = latestPeriod(own.map((row) => row.period));
    return own.filter((row) => row.period === period);
  });
  return firstOfEach(
    latest.sort((a, b) => b[field] - a[field]),
    ({ province_code }) => province_code,
  );
}
