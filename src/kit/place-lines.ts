import type * as Plot from "@observablehq/plot";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn } from "#kit/names.ts";
import { undivided } from "#kit/papua.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { type FigureStatus, isProvisional, provisionalNote } from "#kit/status.ts";
import { subjectLines } from "#kit/subject.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { markedYears, provisionalBand, provisionalName, yearHead } from "#kit/year-lines.ts";
import { formats, type NumberFormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** The area of figures from before a province was divided: a series apart from the province's own. */
export const before = "before";

/** A year of one area: a province by its code, `00`, `before`, or what a template adds. */
export interface PlaceYear extends Named {
  readonly area: string;
  readonly year: number;
  readonly status: FigureStatus;
  readonly sources: readonly string[];
}

/** The area column of a table, and its name. */
export const areaColumns = [
  { name: "area", label: { id: "Kode wilayah", en: "Area code" } },
  { name: "name_id", label: { id: "Wilayah", en: "Area" }, says: "name", text: nameIn },
] as const;

interface Cell {
  readonly province_code: string;
  readonly note_codes: readonly string[] | null;
}

/** Which area a row belongs to, and its names: figures of the undivided territory are never the province's own. */
export function areaOf({ province_code, note_codes }: Cell, names: (code: string) => Named): Named & { area: string } {
  const own = names(province_code);
  const isOlder = note_codes?.includes("before_2022_split") ?? false;
  return isOlder ? { area: before, ...undivided(own) } : { area: province_code, ...own };
}

interface PlaceLineOptions<R extends PlaceYear> {
  readonly subject: string;
  readonly value: (row: R) => number;
  /** Formats of labels in the narrow and the wide drawing, of what a point says, and of the scale. */
  readonly formats: readonly [narrow: NumberFormatName, wide: NumberFormatName];
  readonly says: NumberFormatName;
  /** Name at the end of a line; by default that of the area, short where it is narrow; empty for none. */
  readonly label?: (row: R, lang: Lang) => string;
  /** Words of the topmost number of the scale, with the unit. */
  readonly top: (tick: number, lang: Lang) => string;
}

/** Lines of a province and what it is compared with, by year, from zero. */
export function placeLines<R extends PlaceYear>(
  stage: Stage,
  rows: readonly R[],
  { subject, value, formats: [narrow, wide], says, label, top }: PlaceLineOptions<R>,
): Plot.PlotOptions {
  const { lang } = stage;
  const years = rows.map((row) => row.year);
  const values = rows.map(value);
  // The undivided territory ends inside the picture, where words would stand on lines: the note tells of it.
  const name = label ?? ((row: R) => (row.area === before ? "" : nameOn(stage, row)));
  return line(stage, rows, {
    // In a narrow drawing the unit at the top of the scale takes the room of the band's name.
    x: (row) => row.year,
    y: value,
    series: (row) => row.area,
    ...subjectLines(subject),
    provisional: isProvisional,
    endLabel: (row) => {
      const words = name(row, lang);
      return words && `${words} ${formats[bySize(stage, narrow, wide)](value(row), lang)}`;
    },
    name: (row) => nameIn(row, lang),
    head: (row) => yearHead(row, lang),
    text: (row) => formats[says](value(row), lang),
    xTicks: yearTicks(Math.min(...years), Math.max(...years), bySize(stage, 3, 7)),
    xLabel: markedYears(rows),
    yTicks: ticksFor(values, values.some((one) => one < 0) ? 5 : 4),
    yLabel: (tick, isLast) => (isLast ? top(tick, lang) : formats.decimal2(tick, lang).replace(/[.,]?0+$/, "") || "0"),
    ...provisionalBand(rows, bySize(stage, "", provisionalName(lang)), (row) => row.area === subject),
  });
}

/** The years of one area, the earliest first. */
export const yearsIn = <R extends PlaceYear>(rows: readonly R[], area: string): readonly R[] =>
  rows.filter((row) => row.area === area).sort((a, b) => a.year - b.year);

/** What the marks at years mean, and whose the older figures of a divided province are. */
export function lineNote(rows: readonly PlaceYear[], place: Named, lang: Lang, more: readonly string[] = []): string {
  const isSoft = rows.some(isProvisional);
  const isOlder = rows.some((row) => row.area === before);
  return {
    id: [
      ...(isSoft ? [provisionalNote.id] : []),
      ...more,
      ...(isOlder ? [`Garis tipis: ${place.name_id} sebelum pemekaran 2022, wilayah yang lebih luas.`] : []),
    ],
    en: [
      ...(isSoft ? [provisionalNote.en] : []),
      ...more,
      ...(isOlder ? [`Thin line: ${place.name_en} before the split of 2022, a larger territory.`] : []),
    ],
  }[lang].join(" ");
}
