import { growth } from "#metrics/growth.ts";

interface Level {
  readonly province_code: string;
  readonly year: number;
  /** At constant prices. */
  readonly value: number;
  /** The value is that of a larger territory, before provinces were made of parts of it. */
  readonly isUndivided: boolean;
}

export interface GroupGrowth<L extends Level> {
  readonly year: number;
  readonly growth_pct: number;
  /** The values of both years. */
  readonly levels: readonly L[];
}

/**
 * Growth of a group of provinces, in percent: the sum of its members at constant prices against that of the year
 * before. A year counts only if every member has a value; a member that was made of parts of another (`madeOf`) may
 * be missing as long as the other's value is that of the undivided territory. So the sums always cover the same land.
 *
 * Reference: BPS, *pertumbuhan ekonomi menurut kelompok pulau*, which adds up the provinces in the same way.
 */
export function growthOfGroup<L extends Level>(
  levels: readonly L[],
  members: readonly string[],
  madeOf: Readonly<Record<string, string>>,
): readonly GroupGrowth<L>[] {
  const own = levels.filter(({ province_code }) => members.includes(province_code));
  const byYear = Map.groupBy(own, ({ year }) => year);
  const complete = (year: number): readonly L[] | null => {
    const here = byYear.get(year) ?? [];
    const of = (code: string | undefined) => here.find(({ province_code }) => province_code === code);
    const covered = members.every((code) => of(code) ?? of(madeOf[code])?.isUndivided);
    return covered && here.length > 0 ? here : null;
  };
  const sum = (rows: readonly L[] | null) => rows && rows.reduce((total, { value }) => total + value, 0);
  return [...byYear.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [before, now] = [complete(year - 1), complete(year)];
      const rate = growth(sum(before), sum(now));
      return rate === null ? [] : [{ year, growth_pct: rate, levels: [...(before ?? []), ...(now ?? [])] }];
    });
}
