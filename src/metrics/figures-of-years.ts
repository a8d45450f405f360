import { known } from "#metrics/known.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { wholeYears } from "#metrics/whole-years.ts";

interface Published {
  readonly province_code: string;
  /** `2024`, or a part of a year, which is left out. */
  readonly period: string;
}

/** The rows for which a figure was found; of several figures of a period the one in use. */
const found = <T extends Published, K extends keyof T>(rows: readonly T[], field: K) => known(preferred(rows), field);

/** The whole years of a place for which a figure was found, the oldest first. */
export const figuresOfYears = <T extends Published, K extends keyof T>(rows: readonly T[], place: string, field: K) =>
  yearsOfPlaces(wholeYears(found(rows, field)), [place]);

/** The same of January to June: only these six months, and no other part of a year. */
export const figuresOfFirstHalves = <T extends Published, K extends keyof T>(
  rows: readonly T[],
  place: string,
  field: K,
) =>
  yearsOfPlaces(
    found(rows, field)
      .filter(({ period }) => /^(\d{4})-01\/\1-06$/.test(period))
      .map((row) => ({ ...row, year: Number(row.period.slice(0, 4)) })),
    [place],
  );
