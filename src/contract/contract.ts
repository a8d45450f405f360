import type { Texts } from "#contract/texts.ts";

/**
 * What the build leaves for the browser, as JSON inside `<antar-chart>`: every point of a chart with its words,
 * and where it stands in each of the drawings. Captured while Plot renders, never read back from the SVG.
 */
export interface Contract {
  /**
   * `x`: all points above one another at the pointer's x are read together (lines over time); `y`: all in one row
   * (bars, dumbbells); `xy`: the nearest point alone (scatters, maps).
   */
  readonly reads: "x" | "y" | "xy";
  /**
   * Name and CSS colour of each series, and the code that its marks carry as `data-s`; without a code it cannot be lit.
   * A name may be empty where there is only one.
   */
  readonly series: readonly (readonly [name: string, color: string, key?: string])[];
  /**
   * Index of the series, what the point is, what it says. A series' points stand in reading order. Where points are
   * read together, the part of their heads before or after the comma that all share is said once.
   */
  readonly points: readonly (readonly [series: number, head: string, text: string])[];
  /** Positions of the points in order, all x before all y, in units of each drawing's own `viewBox`, to one decimal. */
  readonly at: { readonly narrow: readonly number[]; readonly wide: readonly number[] };
  /** How far each point's mark reaches to the left and right of it; absent where marks are points. */
  readonly reach?: { readonly narrow: readonly number[]; readonly wide: readonly number[] };
  /** Other orders of its rows by their keys: the numbers of the points from the top. Each point is then its own series. */
  readonly orders?: Readonly<Record<string, readonly number[]>>;
  /** Where the picture has several times: how it looks and what it says at each. */
  readonly times?: ContractTimes;
  /** Name of the keyboard region, and how to use it. */
  readonly label: string;
  readonly hint: string;
}

/** One geometry at several times, which are whole years without a gap. */
export interface ContractTimes {
  readonly first: number;
  readonly names: readonly string[];
  /** The sentence of each time. */
  readonly said: readonly string[];
  /** Where each time is a picture of its own. */
  readonly frames?: ContractFrames;
  /** Where each time is a column of the one picture: x, y, width and height of the first, in units of each drawing. */
  readonly band?: { readonly narrow: readonly number[]; readonly wide: readonly number[] };
}

/** Each point is then a series of its own, and its head is the name of the series, a comma, and the name of the time. */
export interface ContractFrames {
  /** Fill of each class, as the drawings write it, and colour of the words upon it; `url(#hatch)` is the drawing's own hatch. */
  readonly classes: readonly (readonly [fill: string, ink?: string])[];
  /** At each time one sign for each point: the number of its class in base 36. */
  readonly fills: readonly string[];
  /** What each point says, time after time. */
  readonly texts: Texts;
  /** What is written at each point, time after time, in words of class `nd-value`; where it is empty, nothing is. */
  readonly labels: { readonly narrow: Texts; readonly wide: Texts };
}
