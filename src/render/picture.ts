import * as Plot from "@observablehq/plot";
import { escapeMarkup } from "#lib/escape.ts";
import { langs, type Bilingual, type Lang } from "#lib/lang.ts";
import type { Views } from "#kit/define-chart.ts";
import type { Frames } from "#kit/over-time.ts";
import type { Reading, Reads, Size, Stage } from "#kit/stage.ts";
import { stageFor } from "#kit/stage.ts";
import { hatchPattern } from "#kit/hatch.ts";
import { plotDocument } from "#render/document.ts";
import { normalise } from "#render/normalise.ts";

/** What render needs of a chart; the registry's entries have it. */
export interface Drawable {
  readonly id: string;
  readonly title: (lang: Lang) => string;
  readonly description: (lang: Lang) => string;
  readonly reads: Reads;
  readonly views?: Views | undefined;
  readonly times?: DrawnTimes | undefined;
  readonly orders?: readonly DrawnOrder[] | undefined;
  readonly plot: (stage: Stage) => Plot.PlotOptions;
}

/** An order of a chart's rows: its key, and the codes of the rows from the top. */
export interface DrawnOrder {
  readonly key: string;
  readonly codes: (lang: Lang) => readonly string[];
}

/** Years that one picture stands for, the first and the last among them, and the sentence of each. */
export interface DrawnTimes {
  readonly label: Bilingual;
  readonly first: number;
  readonly last: number;
  readonly drawn: number;
  readonly name: (time: number) => string;
  readonly said: (time: number, lang: Lang) => string;
}

/** The keys of a chart's views, the default first; one empty key where there is nothing to choose. */
export const viewsOf = ({ views }: Pick<Drawable, "views">): readonly string[] =>
  views?.options.map(({ key }) => key) ?? [""];

export interface Picture {
  /** One `<svg>` element with colours as custom properties of the page. */
  readonly svg: string;
  /** Size of the drawing in its own units. */
  readonly width: number;
  readonly height: number;
  readonly readings: readonly Reading[];
  /** Words of axes, years and classes. */
  readonly scaleWords: readonly string[];
  /** How it looks at each of its times. */
  readonly frames: Frames;
  readonly band: readonly number[];
}

const remembered = new WeakMap<Drawable, Map<string, Picture>>();

/**
 * Draws a chart in one language, size and view, once. Text is in em of the root's `font-size`, which the page sets.
 * @throws when Plot warns: a warning is a defect of the chart.
 */
export function picture(chart: Drawable, lang: Lang, size: Size, view = viewsOf(chart)[0] ?? ""): Picture {
  const known = remembered.get(chart) ?? new Map<string, Picture>();
  remembered.set(chart, known);
  const key = `${lang} ${size} ${view}`;
  const before = known.get(key);
  if (before) return before;
  const drawn = draw(chart, lang, size, view);
  known.set(key, drawn);
  return drawn;
}

function draw(chart: Drawable, lang: Lang, size: Size, view: string): Picture {
  const { stage, options } = asked(chart, lang, size, view);
  return written(chart, stage, options);
}

/** Draws a chart on a stage of the caller's making; nothing is remembered. */
export const drawOn = (chart: Drawable, stage: Stage): Picture => written(chart, stage, chart.plot(stage));

function written(chart: Drawable, stage: Stage, options: Plot.PlotOptions): Picture {
  const { lang, size, scope, view } = stage;
  const svg = refusingWarnings(chart.id, () =>
    Plot.plot({ className: "plot", ...options, width: stage.width, document: plotDocument() }),
  ) as SVGSVGElement;
  if (svg.localName !== "svg") throw new Error(`a chart must be one svg without legend or title: ${chart.id}`);
  const height = Number(svg.getAttribute("height"));

  const root = attributes({
    class: `chart chart-${size}`,
    role: "img",
    lang,
    "aria-label": nameOf(chart, lang, view),
  });
  const drawn = normalise(svg, { unit: stage.unit, scope, root });
  const pattern = drawn.includes("-hatch)") ? hatchPattern(`${scope}-hatch`) : "";
  const text = drawn.replace(">", `>${pattern}`);
  const { readings, scaleWords, frames, band } = stage;
  return { svg: text, width: stage.width, height, readings, scaleWords, frames, band };
}

const attributes = (values: Readonly<Record<string, string>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value).replaceAll("&#39;", "'")}"`)
    .join("");

function nameOf(chart: Drawable, lang: Lang, view: string): string {
  const state = stateOf(chart, lang, view);
  return `${chart.title(lang)}.${state && ` ${state}.`} ${chart.description(lang)}`;
}

/** Which view of a chart a picture shows, in words; empty where there is one only. */
export function stateOf({ views }: Pick<Drawable, "views">, lang: Lang, view: string): string {
  const chosen = views?.options.find(({ key }) => key === view);
  return views && chosen ? `${views.label[lang]}: ${chosen.name[lang]}` : "";
}

/** What a chart's `plot` answers on a stage, and the rooms for words that it asked for meanwhile. */
interface Asked {
  readonly stage: Stage;
  readonly options: Plot.PlotOptions;
  readonly rooms: readonly number[];
}

/** The largest rooms of a size and view, and the answer that was already given with these. */
interface Rooms {
  readonly largest: readonly number[];
  ready: Asked | undefined;
}

const rememberedRooms = new WeakMap<Drawable, Map<string, Rooms>>();

/**
 * What `plot` answers when its words get the room of the language that needs most: in every language the same.
 * @throws where the languages ask for rooms differently often
 */
function asked(chart: Drawable, lang: Lang, size: Size, view: string): Asked {
  const known = rememberedRooms.get(chart) ?? new Map<string, Rooms>();
  rememberedRooms.set(chart, known);
  const key = `${size} ${view}`;
  const rooms = known.get(key) ?? roomsOf(chart, size, view);
  known.set(key, rooms);
  if (rooms.ready?.stage.lang === lang) {
    const { ready } = rooms;
    rooms.ready = undefined;
    return ready;
  }
  const answer = ask(chart, lang, size, view, rooms.largest);
  if (answer.rooms.length !== rooms.largest.length) throw new Error(`${unlike}: ${chart.id}`);
  return answer;
}

const unlike = "the languages ask for different rooms for words";

/** Asks one language in full; the others only until they have said as many rooms, since marks are dear to make. */
function roomsOf(chart: Drawable, size: Size, view: string): Rooms {
  const [first, ...others] = langs;
  const full = ask(chart, first, size, view);
  const all = [full.rooms, ...others.map((lang) => measured(chart, lang, size, view, full.rooms.length))];
  const largest = full.rooms.map((_, at) => Math.max(...all.map((rooms) => rooms[at] ?? 0)));
  const isLargest = full.rooms.every((width, at) => width === largest[at]);
  return { largest, ready: isLargest ? full : undefined };
}

/** Ends `plot` when it has said enough. Made once: an error that is made writes down where, which takes long. */
const enough = new Error("enough rooms");

/** The first rooms that `plot` asks for in a language. @throws where there are not so many */
function measured(chart: Drawable, lang: Lang, size: Size, view: string, count: number): readonly number[] {
  const rooms: number[] = [];
  if (count === 0) return rooms;
  const stage = stageFor(lang, size, scopeOf(chart, size, view), view, (width) => {
    rooms.push(width);
    if (rooms.length === count) throw enough;
    return width;
  });
  try {
    chart.plot(stage);
  } catch (error) {
    if (error === enough) return rooms;
    throw error;
  }
  throw new Error(`${unlike}: ${chart.id}`);
}

const scopeOf = ({ id }: Drawable, size: Size, view: string) => [id, view, size[0]].filter(Boolean).join("-");

/** @param given the rooms that words get; by default as much as they need */
function ask(chart: Drawable, lang: Lang, size: Size, view: string, given?: readonly number[]): Asked {
  const rooms: number[] = [];
  let isAsked = false;
  const stage = stageFor(lang, size, scopeOf(chart, size, view), view, (width) => {
    if (isAsked) throw new Error(`room for words is asked for in plot alone, not while marks are drawn: ${chart.id}`);
    const room = given ? given[rooms.length] : width;
    if (room === undefined) throw new Error(`${unlike}: ${chart.id}`);
    rooms.push(room);
    return room;
  });
  const options = chart.plot(stage);
  isAsked = true;
  return { stage, options, rooms };
}

/** Plot writes its warnings to the console and a sign into the picture; here they stop the build. */
function refusingWarnings<T>(id: string, plot: () => T): T {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (message) => warnings.push(String(message));
  try {
    const svg = plot();
    if (warnings.length > 0) throw new Error(`plot warned about ${id}: ${warnings.join("; ")}`);
    return svg;
  } finally {
    console.warn = warn;
  }
}
