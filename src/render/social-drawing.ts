import type { Lang } from "#lib/lang.ts";
import { sizes, stageFor, type Reading } from "#kit/stage.ts";
import { drawOn, picture, viewsOf, type Drawable } from "#render/picture.ts";
import { bareDrawing, plainColours } from "#render/plain-colours.ts";
import { wordsApart } from "#render/words-apart.ts";

/** Room in a larger picture, in its px. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** The one size of words in it. */
  readonly text: number;
  /** The colour of the ground. */
  readonly ground: string;
  /** So many lines of a list are drawn; all where it is not said. */
  readonly most?: number;
}

interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
  /** The part of the width over which its points are spread. */
  readonly spread: number;
  readonly readings: readonly Reading[];
  readonly rows: SocialDrawing["rows"];
}

/** A chart drawn for a box. */
export interface SocialDrawing {
  /** One `<svg>` element with plain colours, placed at `x`, `y` of the larger picture. */
  readonly at: (x: number, y: number) => string;
  /** From 0 to 1: the part of the chart's words that it shows, less where words leave its marks no room. */
  readonly worth: number;
  /** How high it is, in px. */
  readonly height: number;
  /** How many rows of how many it shows, where it leaves some out. */
  readonly rows: { readonly shown: number; readonly all: number } | null;
}

/** What is set smaller cannot be read on a phone. */
const smallestText = 24;

/**
 * A unit of the drawing may be so many px where words are small: fewer, and its lines are hairs; more, and it is coarser
 * than on a page.
 */
const scales = { least: 0.2, most: 1.5 };

/** A drawing that is this much too high is shrunk; one that is this much too low stays so. */
const fits = { most: 1.06, least: 0.9 };

/** Marks whose spread is less than this part of what it is on a page have no room beside the words. */
const cramped = 0.5;

function spreadOf(readings: readonly Reading[], width: number): number {
  const xs = readings.map(({ x }) => x);
  return xs.length === 0 ? 1 : (Math.max(...xs) - Math.min(...xs)) / width;
}

/** Lines of a list stand at least so far apart, in sizes of its words. */
const airy = 1.05;
/** A list of which lines are left out is worth less than a whole one, the less the fewer are left. */
const partly = { least: 0.6, all: 0.85 };
/** What is read point by point is spoilt when it is flatter than this part of what it is on a page. */
const flat = { xy: 0.5, x: 0.4 } as const;

/** How far the closest lines of a list stand apart, in sizes of its words. */
function pitch({ readings, unit }: Drawn): number {
  const ys = [...new Set(readings.map(({ y }) => Math.round(y)))].sort((a, b) => a - b);
  return Math.min(...ys.slice(1).map((y, index) => (y - (ys[index] ?? y)) / unit));
}

/** What a drawing loses by how it is laid out, as a factor. */
function layout(drawn: Drawn, chart: Drawable, lang: Lang): number {
  const rows = drawn.rows ? partly.least + (partly.all - partly.least) * (drawn.rows.shown / drawn.rows.all) : 1;
  if (chart.reads === "y" || drawn.rows) return pitch(drawn) < airy ? rows * 0.5 : rows;
  const own = picture(chart, lang, "wide");
  const flatness = drawn.height / drawn.width / (own.height / own.width);
  return flatness < flat[chart.reads] ? rows * 0.7 : rows;
}

/** How well a drawing that shows this part of its words does beside the page's own. */
function worth(kept: number, spread: number, chart: Drawable, lang: Lang): number {
  const { readings, width } = picture(chart, lang, "wide");
  const usual = cramped * spreadOf(readings, width);
  return usual === 0 || spread >= usual ? kept : (kept * spread) / usual / 4;
}

/** Draws the chart on a stage of which `scale` px are a unit, as wide as the box. */
function drawnAt(scale: number, text: number, chart: Drawable, lang: Lang, { width, most }: Box): Drawn {
  const view = viewsOf(chart)[0] ?? "";
  const stage = stageFor(lang, "wide", `${chart.id}-social`, view);
  let rows: Drawn["rows"] = null;
  const leftOut = (shown: number, all: number) => (rows = { shown, all });
  const fewer = most === undefined ? {} : { most, leftOut };
  const own = { ...stage, width: width / scale, unit: text / scale, quiet: true, ...fewer };
  const { svg, height, readings } = drawOn(chart, own);
  return { svg, width: own.width, height, unit: own.unit, spread: spreadOf(readings, own.width), readings, rows };
}

/**
 * The stage whose drawing fills the height of the box. A form's height is made of units and of lines of words, so in
 * px it is a straight line over the scale: two drawings tell it, and the third is the one.
 */
function filling(chart: Drawable, lang: Lang, box: Box): Drawn | null {
  const at = (scale: number) => drawnAt(scale, box.text, chart, lang, box);
  const px = (scale: number, { height }: Drawn) => (height * scale) / box.height;
  const most = (scales.most * box.text) / smallestText;
  const within = (scale: number) => Math.min(most, Math.max(scales.least, scale));
  const isWell = (filled: number) => filled <= fits.most && filled >= fits.least;

  const first = at(1);
  const one = px(1, first);
  if (isWell(one)) return first;
  const tried = within(1 / one);
  const second = at(tried);
  const two = px(tried, second);
  if (isWell(two) || tried === most) return two <= fits.most ? second : null;
  const slope = (one - two) / (1 - tried);
  const last = within(slope > 0.01 ? tried + (0.98 - two) / slope : scales.least);
  const third = at(last);
  return px(last, third) <= fits.most ? third : null;
}

/** The page's own shapes, stretched to the width of the box and without words. */
function silent(chart: Drawable, lang: Lang, box: Box): Drawn {
  const { unit, width } = sizes.wide;
  const scale = Math.min(box.width / width, box.height / picture(chart, lang, "wide").height);
  const { svg, ...rest } = drawnAt(scale, unit * scale, chart, lang, box);
  return { svg: svg.replace(/<text\b[^>]*>.*?<\/text>/gs, ""), ...rest };
}

/**
 * A chart drawn anew for a box: words have the size of the box however small the drawing is, and those that would
 * collide are left out. What cannot be drawn so has its shapes alone.
 */
export function socialDrawing(chart: Drawable, lang: Lang, box: Box): SocialDrawing {
  const whole = drawnIn(chart, lang, box);
  if (whole.worth > 0.9) return whole;
  // Of a long list the lines that matter, as many as can be read: `kit/shown-rows.ts` chooses.
  let best = whole;
  for (const pitch of fewerLines) {
    const height = box.height - noteRoom;
    const fewer = drawnIn(chart, lang, { ...box, height, most: Math.floor(height / (pitch * box.text)) - 1 });
    if (fewer.rows === null) break;
    if (fewer.worth > best.worth) best = fewer;
  }
  return best;
}

/** Under a shortened list, for the words that say so. */
const noteRoom = 26;

/** Room that a line of a shortened list is given, in sizes of its words: some forms have a legend or a scale above. */
const fewerLines = [1.25, 1.5, 2];

function drawnIn(chart: Drawable, lang: Lang, box: Box): SocialDrawing {
  const spoken = filling(chart, lang, box);
  const cleared = spoken && wordsApart(spoken.svg, spoken);
  const value = spoken && cleared ? worth(cleared.kept, spoken.spread, chart, lang) * layout(spoken, chart, lang) : 0;
  const { svg, width, height, unit, rows } =
    spoken && cleared && value > 0.01 ? { ...spoken, svg: cleared.svg } : silent(chart, lang, box);
  const scale = Math.min(box.width / width, box.height / height);
  const drawn = heavier(bareDrawing(plainColours(svg, box.ground)), boldness / scale);
  const size = `width="${width * scale}" height="${height * scale}" font-size="${unit}" overflow="visible"`;
  return {
    at: (x, y) => drawn.replace(/^<svg /, `<svg x="${x}" y="${y}" ${size} `),
    worth: value,
    height: height * scale,
    rows,
  };
}

/** Lines and dots of a picture that is looked at from afar, in px for each unit of a drawing's own strokes. */
const boldness = 1.7;

/** Larger than any dot that only marks a place, in units. */
const largestDot = 6;

/**
 * Strokes, dashes and small dots as heavy as the picture wants them, whatever a unit is in it. In a group that is scaled
 * they are measured in cells of their own and stay.
 */
function heavier(svg: string, factor: number): string {
  // Discs of many sizes say a value by their area.
  const isSized = [...svg.matchAll(/ r="([\d.]+)"/g)].some(([, radius]) => Number(radius) > largestDot);
  let [depth, scaledFrom] = [0, Infinity];
  return svg.replace(/<(\/?)(\w+)[^>]*>/g, (tag, isEnd: string, name: string) => {
    if (name === "g") depth += isEnd ? -1 : 1;
    if (depth < scaledFrom) scaledFrom = tag.includes("scale(") ? depth : Infinity;
    return scaledFrom === Infinity ? heavierTag(tag, factor, isSized ? 1 : factor) : tag;
  });
}

function heavierTag(tag: string, factor: number, dots: number): string {
  const times = (value: string, by = factor) => String(Math.round(Number(value) * by * 100) / 100);
  return tag
    .replace(/ stroke-width="([\d.]+)"/, (_, width: string) => ` stroke-width="${times(width)}"`)
    .replace(/ stroke-dasharray="([\d., ]+)"/, (_, dashes: string) => {
      return ` stroke-dasharray="${dashes
        .split(/[ ,]+/)
        .map((dash) => times(dash))
        .join(" ")}"`;
    })
    .replace(/ r="([\d.]+)"/, (_, radius: string) => ` r="${times(radius, dots)}"`);
}
