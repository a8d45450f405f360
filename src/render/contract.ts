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
  /** Name of the keyboard region, and how to use it. */
  readonly label: string;
  readonly hint: string;
}
