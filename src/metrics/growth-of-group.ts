import { rounded } from "#lib/rounded.ts";
import { growth } from "#metrics/growth.ts";
import { isUndivided } from "#metrics/provinces-of-today.ts";

interface Level {
  readonly province_code: string;
  readonly year: number;
  readonly note_codes: readonly string[] | null;
}

interface GroupGrowth<L extends Level> {
  readonly year: number;
  /** With two decimals. */
  readonly growth_pct: number;
  /** The values of both years. */
  readonly levels: readonly L[];
}

/**
 * Growth of a group of provinces, in percent: the sum of its members at constant prices against that of the year
 * before. A year counts only if every member has a value; a member that was made of parts of another (`madeOf`) may
 * be missing as long as the other's value is that of the undivided territory. `field` holds values at constant prices. So the sums always cover the same land.
 *
 * Reference: BPS, *pertumbuhan ekonomi menurut kelompok pulau*, which adds up the provinces in the same way.
 */
export function growthOfGroup<K extends string, L extends Level & Readonly<Record<K, number>>>(
  levels: readonly L[],
  field: K,
  members: readonly string[],
  madeOf: Readonly<Record<string, string>>,
): readonly GroupGrowth<L>[] {
  const own = levels.filter(({ province_code }) => members.includes(province_code));
  const byYear = Map.groupBy(own, ({ year }) => year);
  const complete = (year: number): readonly L[] | null => {
    const here = byYear.get(year) ?? [];
    const isHere = (code: string) => here.some(({ province_code }) => province_code === code);
    const isWithin = (code: string) => here.some((row) => row.province_code === madeOf[code] && isUndivided(row));
    const covered = members.every((code) => isHere(code) || isWithin(code));
    return covered && here.length > 0 ? here : null;
  };
  const sum = (rows: readonly L[] | null) => rows && rows.reduce((total, row) => total + row[field], 0);
  return [...byYear.keys()]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const [before, now] = [complete(year - 1), complete(year)];
      const rate = growth(sum(before), sum(now));
      return rate === null ? [] : [{ year, growth_pct: rounded(rate, 2), levels: [...(before ?? []), ...(now ?? [])] }];
    });
}
