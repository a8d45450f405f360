import type { PlotOptions } from "@observablehq/plot";
import { color, coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { heatMap } from "#kit/heat-map.ts";
import { line } from "#kit/line.ts";
import { nameIn, nameOn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { textWidth } from "#kit/text-width.ts";
import { formatNumber } from "#lib/numbers.ts";
import type { Role } from "#lib/palette.ts";
import { classesOf } from "#explorer/classes.ts";
import { hasFigure, yearsOf, type Cell, type Figure } from "#explorer/data.ts";
import { indicators } from "#explorer/indicators.ts";
import type { FormName, State } from "#explorer/state.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { explorerWords } from "#words/explorer.ts";

type Draw = (cells: readonly Cell[], state: State, stage: Stage) => PlotOptions;

const core: readonly string[] = coreProvinces;
const rank = (code: string) => (core.includes(code) ? core.indexOf(code) : code === "00" ? 5 : 6);

/** The place whose line is drawn strong: the first core province, else the first place that is not the nation. */
export function subjectOf(places: readonly string[]): string {
  return core.find((code) => places.includes(code)) ?? places.find((code) => code !== "00") ?? "00";
}

/** A core province has its own colour; without one the subject takes the accent, and the others are grey. */
function colours(places: readonly string[]) {
  const subject = subjectOf(places);
  const isAccented = !core.includes(subject) && subject !== "00";
  const of = (base: (code: string) => string) => (code: string) =>
    isAccented && code === subject ? color("accent") : base(code);
  return { subject, mark: of(provinceColor), ink: of(provinceInk) };
}

const headOf = (cell: Cell, { lang }: Stage) => `${nameIn(cell, lang)}, ${cell.year}${statusMark(cell.status)}`;

const lines: Draw = (cells, { indicator, places, from, to }, stage) => {
  const { lang, unit } = stage;
  const { text, label } = indicators[indicator];
  const { subject, mark, ink } = colours(places);
  const rows = [...cells].sort((a, b) => rank(a.province_code) - rank(b.province_code));
  const figures = rows.filter(hasFigure);
  const ticks = ticksFor(figures.map(({ value }) => value));
  const drawn = new Set(figures.map((row) => row.province_code));
  const firm = figures.filter((row) => !isProvisional(row)).map(({ year }) => year);
  const lastFirm = Math.max(from, ...firm);
  const last = Math.max(...figures.map(({ year }) => year));
  const options = line(
    stage,
    rows.filter((row) => drawn.has(row.province_code)),
    {
      x: (row) => row.year,
      y: (row) => row.value,
      series: (row) => row.province_code,
      color: mark,
      ink,
      subject,
      provisional: isProvisional,
      endLabel: (row) => `${nameOn(stage, row)} ${label(row.value ?? 0, lang)}`,
      name: (row) => nameIn(row, lang),
      head: (row) => headOf(row, stage),
      text: (row) => text(row.value ?? 0, lang),
      xTicks: yearTicks(from, to, bySize(stage, 3, 8)),
      xLabel: String,
      yTicks: ticks,
      yLabel: (tick) => formatNumber(tick, lang, { decimals: 3, trim: true }),
      ...(lastFirm > from && last > lastFirm
        ? { band: { from: lastFirm + 0.5, to: last, name: explorerWords[lang].preliminary } }
        : {}),
    },
  );
  // Each line has a label at its end: many lines need a higher picture.
  return {
    ...options,
    height: Math.max(options.height ?? 0, 1.4 * unit * drawn.size + 4 * unit),
    y: { ...options.y, domain: withRoomBelow(ticks, figures, last) },
  };
};

/** The ends of the scale, with room under the lowest grid line for the labels that would push into the years. */
function withRoomBelow(ticks: readonly number[], figures: readonly Figure[], last: number): readonly [number, number] {
  const [low, high] = [ticks[0] ?? 0, ticks.at(-1) ?? 0];
  const crowded = figures.filter(({ year, value }) => year === last && value - low < 0.1 * (high - low)).length;
  return [low - Math.min(0.25, 0.045 * crowded) * (high - low), high];
}

const bars: Draw = (cells, { indicator, places }, stage) => {
  const { lang } = stage;
  const { text, label } = indicators[indicator];
  const { mark, ink } = colours(places);
  const rows = cells
    .filter(hasFigure)
    .sort((a, b) => b.value - a.value || (a.province_code < b.province_code ? -1 : 1));
  const isStrong = (row: Cell) => ink(row.province_code) !== color("muted");
  return rankedBars<Figure>(stage, rows, {
    key: (row) => row.province_code,
    value: (row) => row.value,
    name: (row) => nameIn(row, lang),
    label: (row) => `${label(row.value, lang)}${statusMark(row.status)}`,
    color: (row) => mark(row.province_code),
    ink: (row) => (isStrong(row) ? ink(row.province_code) : color("text")),
    strong: isStrong,
    head: (row) => headOf(row, stage),
    text: (row) => text(row.value, lang),
  });
};

const heat: Draw = (cells, { indicator, from, to }, stage) => {
  const { lang, unit, width } = stage;
  const { text, label, classes } = indicators[indicator];
  const rows = cells.filter(hasFigure);
  const columns = yearsOf(from, to);
  const name = (row: Cell) => nameOn(stage, row);
  const { role, legend } = classesOf(
    classes,
    rows.map(({ value }) => value),
    lang,
  );
  // A value is written where every value of the map fits into its cell.
  const names = Math.min(0.38 * width, Math.max(...rows.map((row) => textWidth(name(row), unit))) + 0.6 * unit);
  const short = (row: Figure) => label(row.value, lang).replace(/([,.]\d)\d$/, "$1");
  const room = (width - names) / columns.length;
  const fits = rows.every((row) => textWidth(short(row), unit) <= room);
  return heatMap<Figure>(stage, rows, {
    line: (row) => row.province_code,
    name,
    group: () => "",
    strong: (row) => row.province_code === "00",
    column: (row) => row.year,
    columns,
    columnTicks: yearTicks(from, to, bySize(stage, 3, 8)),
    columnLabel: String,
    fill: (row) => color(role(row.value)),
    ink: (row) => color(`on-${role(row.value)}` as Role), // each class has its ink
    label: (row) => (fits ? short(row) : ""),
    falling: (row) => classes === "growth" && row.value < 0,
    classes: legend,
    missingName: explorerWords[lang].noData,
    head: (row) => headOf(row, stage),
    text: (row) => text(row.value, lang),
  });
};

/** How each form is drawn, by the kit's own functions; `reads` is how its points are read. */
export const forms: Readonly<Record<FormName, { readonly draw: Draw; readonly reads: "x" | "y" | "xy" }>> = {
  line: { draw: lines, reads: "x" },
  bars: { draw: bars, reads: "y" },
  heat: { draw: heat, reads: "xy" },
};
