import type * as Plot from "@observablehq/plot";
import { byYear } from "#kit/by-year.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import type { ProvinceEntity } from "#kit/define-template.ts";
import { missingYears } from "#kit/missing-years.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { subjectColor } from "#kit/subject.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";

interface Year {
  readonly year: number;
}

interface FoundYearsOptions<R extends Year> {
  readonly place: ProvinceEntity;
  readonly value: (row: R) => number;
  /** The value in the scale's unit at a column, and as a point says it. */
  readonly label: (row: R, lang: Lang) => string;
  readonly text: (row: R, lang: Lang) => string;
  readonly unitName: Bilingual;
}

/** Columns for the years whose figure was found, the others between them hatched. */
export function foundYears<R extends Year>(
  stage: Stage,
  rows: readonly R[],
  { place, value, label, text, unitName }: FoundYearsOptions<R>,
): Plot.PlotOptions {
  const { lang } = stage;
  const short = (year: number) => bySize(stage, String(year).slice(2), String(year));
  return columnsInTime(stage, rows, {
    ...byYear,
    value,
    color: subjectColor(place.code),
    label: (row) => label(row, lang),
    unitName: unitName[lang],
    detail: (row) => short(row.year),
    text: (row) => text(row, lang),
    missing: missingYears(rows).map((year) => ({ x: byYear.x({ year }), label: short(year) })),
    missingName: bySize(stage, "", { id: "tidak ditemukan", en: "not found" }[lang]),
  });
}

/** Fewer whole years than these are told in a table of figures, and draw no columns. */
const least = 3;

/** The years of a picture; none where they are too few for one. */
export const enoughYears = <R extends Year>(rows: readonly R[]): readonly R[] => (rows.length < least ? [] : rows);

/** Said where a year between the first and the last is missing, else nothing. */
export const gapNote = (rows: readonly Year[], lang: Lang): string =>
  missingYears(rows).length === 0
    ? ""
    : {
        id: " Tahun yang diarsir tidak ditemukan; bukan nol.",
        en: " Hatched years were not found; they are not zero.",
      }[lang];
