import type { Lang } from "#lib/lang.ts";
import type { Frames } from "#kit/over-time.ts";

/** The two drawings of every chart; the container chooses (see `src/styles/chart.css`). */
export const sizes = { narrow: { width: 304, unit: 13 }, wide: { width: 720, unit: 16 } } as const;

export type Size = keyof typeof sizes;

/** How points are read: all at one x (lines over time), all in one row (bars), or the nearest alone (scatters, maps). */
export type Reads = "x" | "y" | "xy";

/** A datum as the reader of a chart meets it: where it stands and what it says. */
export interface Reading {
  /** Position in the picture's own units. */
  readonly x: number;
  readonly y: number;
  /** The series or the only name; equal names form one series. */
  readonly series: string;
  /** The code of the series, by which its marks are found; absent where marks carry none. */
  readonly key?: string;
  /** Colour of the series, as CSS. */
  readonly color: string;
  /** What the point is: "Maluku Utara, 2025". */
  readonly head: string;
  /** What it says: "34,17 persen". */
  readonly text: string;
  /** How far the mark reaches to either side of `x`, in units; a bar's part is read wherever the pointer is on it. */
  readonly reach?: number;
}

/** What a chart's `plot` is given: the language, the size, and a place for the readings that marks leave behind. */
export interface Stage {
  readonly lang: Lang;
  readonly size: Size;
  /** Width of the drawing in its own units. */
  readonly width: number;
  /** Base text size in the same units: the largest step at which the drawing is ever shown. */
  readonly unit: number;
  /** Which of the chart's views is drawn, by its key; empty where there is one only. */
  readonly view: string;
  /** Notes at points are left out: the words have grown, and the places that were found for notes no longer hold. */
  readonly quiet?: boolean;
  /** So many rows of a list have room (`kit/shown-rows.ts`); all of them where it is not said. */
  readonly most?: number;
  /** Hears how many rows of how many are drawn where some are left out. */
  readonly leftOut?: (shown: number, all: number) => void;
  /** Words are taken away after drawing: what serves them alone, such as legends and leaders, is left out. */
  readonly bare?: boolean;
  /** Before every id inside the picture, so that two pictures can share a page. */
  readonly scope: string;
  readonly readings: Reading[];
  /** The words of axes, years and classes that a form writes: they say the scale and no datum. */
  readonly scaleWords: string[];
  /** What the places look like at each time, where a picture has several (`kit/over-time.ts`). */
  readonly frames: Frames;
  /** Where each year has a column of its own: x, y, width and height of the first one; the others stand beside it. */
  readonly band: number[];
  /**
   * The room that words of this width get: that of the language which needs more, so that a picture's geometry is the
   * same in every language. Asked for inside `plot` only, in an order that does not depend on the language.
   */
  readonly room: (width: number) => number;
}

export function stageFor(
  lang: Lang,
  size: Size,
  scope: string,
  view = "",
  room: Stage["room"] = (width) => width,
): Stage {
  return { lang, size, ...sizes[size], view, scope, readings: [], scaleWords: [], frames: new Map(), band: [], room };
}

/** One of two values by size: `bySize(stage, 300, 392)`. */
export const bySize = <T>(stage: Stage, narrow: T, wide: T): T => (stage.size === "narrow" ? narrow : wide);

/** The radius of a dot, or how far a word stands from it: where words have grown, dots have too. */
export const fromDot = ({ quiet, unit }: Stage, units: number): number =>
  quiet ? (units * unit) / sizes.wide.unit : units;
