import type * as Plot from "@observablehq/plot";
import { columnsInTime } from "#kit/columns-in-time.ts";
import type { ProvinceEntity } from "#kit/define-template.ts";
import { missingYears } from "#kit/missing-years.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { subjectColor } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
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
  const years = rows.map(({ year }) => year);
  const short = (year: number) => bySize(stage, String(year).slice(2), String(year));
  return columnsInTime(stage, rows, {
    x: (row) => row.year + 0.5,
    value,
    color: subjectColor(place.code),
    label: (row) => label(row, lang),
    unitName: unitName[lang],
    detail: (row) => short(row.year),
    key: (row) => String(row.year),
    head: (row) => String(row.year),
    text: (row) => text(row, lang),
    ticks: [Math.min(...years), Math.max(...years) + 1],
    missing: missingYears(rows).map((year) => ({ x: year + 0.5, label: short(year) })),
    missingName: bySize(stage, "", { id: "tidak ditemukan", en: "not found" }[lang]),
  });
}

/** "2020, 2021, dan 2023" */
export const yearList = (rows: readonly Year[], lang: Lang): string =>
  formats.list(rows.map(({ year }) => year).join(";"), lang);

/** Said where a year between the first and the last is missing, else nothing. */
export const gapNote = (rows: readonly Year[], lang: Lang): string =>
  missingYears(rows).length === 0
    ? ""
    : {
        id: " Tahun yang diarsir tidak ditemukan; bukan nol.",
        en: " Hatched years were not found; they are not zero.",
      }[lang];
