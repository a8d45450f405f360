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

/** Fewer whole years than these are told in a table of figures, and draw no columns. */
const least = 3;

interface Published {
  readonly province_code: string;
  /** `2024`, or a part of a year, which is left out. */
  readonly period: string;
  readonly is_preferred: boolean;
  readonly source_id: string;
}

type Found<K extends string> = Year & { readonly sources: readonly string[] } & Readonly<Record<K, number>>;

/** The whole years of a province whose figure in a column was found, the oldest first; none where they are too few. */
export function wholeYears<K extends string>(
  rows: readonly (Published & Readonly<Record<K, number | null>>)[],
  code: string,
  column: K,
): readonly Found<K>[] {
  const years = rows
    .filter((row) => row.is_preferred && row.province_code === code && /^\d{4}$/.test(row.period))
    .flatMap((row) => {
      const value = row[column];
      if (value === null) return [];
      // A computed key has no type of its own.
      return [{ year: Number(row.period), [column]: value, sources: [row.source_id] } as unknown as Found<K>];
    })
    .sort((a, b) => a.year - b.year);
  return years.length < least ? [] : years;
}

/** "2020: US$1,03 miliar; 2021: …" */
export const valueList = <R extends Year>(rows: readonly R[], text: (row: R) => string): string =>
  rows.map((row) => `${row.year}: ${text(row)}`).join("; ");

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
