import { nameIn } from "#kit/names.ts";
import { formatNumber } from "#lib/numbers.ts";
import { formats } from "#lib/format.ts";
import { langs, type Lang } from "#lib/lang.ts";
import type { Drawable } from "#render/picture.ts";
import { cellsOf, hasFigure, leftOut, type Cell, type ExplorerData, type Figure } from "#explorer/data.ts";
import { forms } from "#explorer/forms.ts";
import { indicators, type Indicator } from "#explorer/indicators.ts";
import type { State } from "#explorer/state.ts";
import { explorerWords } from "#words/explorer.ts";

/** What a choice gives: a chart as render takes it, with its cells and everything that is said of it. */
export interface Result extends Drawable {
  /** The choice as it is drawn: one year makes no line. */
  readonly state: State;
  readonly cells: readonly Cell[];
  readonly figures: readonly Figure[];
  readonly subtitle: (lang: Lang) => string;
  readonly note: (lang: Lang) => string;
  /** The most used first. */
  readonly sourceIds: readonly string[];
}

/** Named in the subtitle; of more places the number is said. */
const namedPlaces = 6;

/** Reckons what a choice shows, or says by a phrase's name why it shows nothing. */
export function resultOf(data: ExplorerData, chosen: State): Result | "noPlaces" | "noRows" {
  if (chosen.places.length === 0) return "noPlaces";
  const state = drawnState(data, chosen);
  const cells = cellsOf(data, state);
  const figures = cells.filter(hasFigure);
  if (figures.length === 0) return "noRows";
  const { draw, reads } = forms[state.form];
  const indicator = indicators[state.indicator];
  return {
    id: "explorer",
    state,
    cells,
    figures,
    reads,
    title: (lang) => titleOf(figures, indicator, lang),
    subtitle: (lang) => subtitleOf(figures, state, lang),
    description: (lang) => descriptionOf(figures, state, lang),
    note: (lang) => noteOf(data, cells, chosen, state, lang),
    sourceIds: bySourceCount(figures),
    plot: (stage) => draw(cells, state, stage),
  };
}

/** Bars show the last year that has a figure; a line needs two years. */
function drawnState(data: ExplorerData, state: State): State {
  const form = state.form === "line" && state.from === state.to ? "bars" : state.form;
  if (form !== "bars") return state;
  const years = cellsOf(data, { ...state, from: data.from }).flatMap((cell) => (hasFigure(cell) ? cell.year : []));
  const year = years.length > 0 ? Math.max(...years) : state.to;
  return { ...state, form, from: year, to: year };
}

const placesOf = (cells: readonly Cell[]) => [...new Map(cells.map((cell) => [cell.province_code, cell])).values()];

function titleOf(figures: readonly Figure[], { text }: Indicator, lang: Lang): string {
  const year = Math.max(...figures.map((cell) => cell.year));
  const last = figures.filter((cell) => cell.year === year);
  // The sum of all provinces is no rival of theirs.
  const rivals = last.filter((cell) => cell.province_code !== "00");
  const [top] = (rivals.length > 0 ? rivals : last).sort((a, b) => b.value - a.value);
  if (!top) return "";
  const say = rivals.length > 1 ? explorerWords[lang].highest : explorerWords[lang].alone;
  return say(nameIn(top, lang), text(top.value, lang), year);
}

function subtitleOf(figures: readonly Figure[], { indicator, from, to }: State, lang: Lang): string {
  const { name, unit } = indicators[indicator];
  const places = placesOf(figures);
  const where =
    places.length <= namedPlaces
      ? formats.list(places.map((cell) => nameIn(cell, lang)).join(";"), lang)
      : explorerWords[lang].count(formatNumber(places.length, lang));
  return `${name[lang]}, ${unit[lang]}, ${where}, ${from === to ? to : `${from}–${to}`}`;
}

function descriptionOf(figures: readonly Figure[], { form, indicator }: State, lang: Lang): string {
  const sorted = [...figures].sort((a, b) => a.value - b.value);
  const say = (cell: Figure | undefined) =>
    cell ? `${nameIn(cell, lang)} ${cell.year} ${indicators[indicator].text(cell.value, lang)}` : "";
  const { described, range } = explorerWords[lang];
  return `${described[form]}. ${range(say(sorted[0]), say(sorted.at(-1)))}`;
}

function noteOf(data: ExplorerData, cells: readonly Cell[], chosen: State, state: State, lang: Lang): string {
  const said = explorerWords[lang];
  const names = (codes: readonly string[]) =>
    codes.map((code) => data.places.find(([known]) => known === code)?.[lang === "id" ? 1 : 2] ?? code).join(", ");
  const without = placesOf(cells)
    .map((cell) => cell.province_code)
    .filter((code) => !cells.some((cell) => cell.province_code === code && hasFigure(cell)));
  const left = leftOut(data, state);
  return [
    ...(chosen.form === "line" && state.form === "bars" ? [said.oneYear] : []),
    ...(state.to < chosen.to ? [said.lastYear(chosen.to, state.to)] : []),
    ...(cells.some(({ status, value }) => value !== null && /preliminary/.test(status)) ? [said.status] : []),
    ...(left.length > 0 ? [said.left(names(left))] : []),
    ...(without.length > 0 ? [said.missing(names(without))] : []),
  ].join(" ");
}

function bySourceCount(figures: readonly Figure[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of figures.flatMap((cell) => cell.sources)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}

/** The rows of the file that the reader takes away: one for each figure drawn. */
export function csvRows({ figures, state }: Result) {
  const names = langs.map((lang) => `name_${lang}`);
  const { name, unit } = indicators[state.indicator];
  return {
    header: ["province_code", ...names, "year", "indicator", "unit", "value", "status", "source_ids"],
    rows: figures.map(({ province_code, name_id, name_en, year, value, status, sources }) => [
      province_code,
      name_id,
      name_en,
      year,
      name.en,
      unit.en,
      value,
      status,
      sources,
    ]),
  };
}
