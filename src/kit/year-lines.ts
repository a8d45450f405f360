import { linesByProvince } from "#kit/by-province.ts";
import { type Named, nameIn, nameOn } from "#kit/names.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { type FigureStatus, isProvisional, markedYear } from "#kit/status.ts";
import { formats, type NumberFormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

interface Year {
  readonly year: number;
  readonly status?: FigureStatus;
}

interface Yearly extends Named, Year {
  readonly province_code: string;
}

interface YearLineFormats {
  /** Of the value at the end of a line, behind the name. */
  readonly narrow: NumberFormatName;
  readonly wide: NumberFormatName;
  /** Of what a point says. */
  readonly says: NumberFormatName;
}

/** What `line` asks of a figure of provinces by year, to spread into its options; a chart adds scales and what is dashed. */
export const yearLines = <K extends string>(stage: Stage, field: K, { narrow, wide, says }: YearLineFormats) => {
  type Row = Yearly & Readonly<Record<K, number>>;
  const figure = (row: Row): number => row[field];
  return {
    ...linesByProvince(stage.lang),
    x: ({ year }: Row) => year,
    y: figure,
    endLabel: (row: Row) => `${nameOn(stage, row)} ${formats[bySize(stage, narrow, wide)](figure(row), stage.lang)}`,
    head: (row: Row) => yearHead(row, stage.lang),
    text: (row: Row) => formats[says](figure(row), stage.lang),
  };
};

/** A province and a year with its mark: "Maluku Utara, 2025**". */
export const yearHead = (row: Named & Year, lang: Lang): string => `${nameIn(row, lang)}, ${markedYear(row)}`;

/** Years on a scale, each with the mark of its figures. */
export function markedYears(rows: readonly Year[]): (year: number) => string {
  const known = new Map(rows.toReversed().map((row) => [row.year, row]));
  return (year) => markedYear(known.get(year) ?? { year });
}

type Provisional = Required<Year>;

/** The band behind the years of provisional figures, to spread; none where there are none, or no others. */
export function provisionalBand<R extends Provisional>(
  rows: readonly R[],
  name: string,
  isOf: (row: R) => boolean = () => true,
) {
  const years = rows.map(({ year }) => year);
  const soft = rows.filter((row) => isOf(row) && isProvisional(row)).map(({ year }) => year);
  const from = Math.min(...soft) - 0.5;
  return soft.length > 0 && from > Math.min(...years) ? { band: { from, to: Math.max(...years), name } } : {};
}

/** The name of that band. */
export const provisionalName = (lang: Lang): string => ({ id: "angka sementara", en: "preliminary" })[lang];
