import { missingYears } from "#kit/missing-years.ts";
import type { Lang } from "#lib/lang.ts";

interface OfYear {
  readonly year: number;
}

/** What columns in time ask of rows that are whole years, to spread into their options: each stands in its year's middle. */
export const byYear = {
  x: ({ year }: OfYear) => year + 0.5,
  detail: ({ year }: OfYear) => String(year),
  key: ({ year }: OfYear) => String(year),
  head: ({ year }: OfYear) => String(year),
};

/** The years between the first and the last whose figure was not found, to be hatched. */
export const hatchedYears = (rows: readonly OfYear[], lang: Lang) => ({
  missing: missingYears(rows).map((year) => ({ x: byYear.x({ year }), label: String(year) })),
  missingName: { id: "tidak ditemukan", en: "not found" }[lang],
});
