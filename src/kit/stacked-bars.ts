import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { isRemainder, partFill, partInk } from "#kit/industries.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandShares } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface StackedBarOptions<T> {
  /** One bar; its rows add to 100 and stand together, in the order of drawing. */
  readonly bar: (row: T) => string;
  readonly barName: (row: T) => string;
  /** Under the name: the bar's own period. */
  readonly barDetail: (row: T) => string;
  readonly barInk: (row: T) => string;
  readonly barStrong?: (row: T) => boolean;
  /** A heading above a group of bars. */
  readonly group: (row: T) => string;
  readonly part: (row: T) => string;
  readonly partName: (row: T) => string;
  readonly share: (row: T) => number;
  /** Short words inside a part that is wide enough. */
  readonly label: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/** 100 % bars in groups, each with its own name and period; what is not drawn apart is outlined, what is missing hatched, and the legend names both. */
export function stackedBars<T>(stage: Stage, rows: readonly T[], given: StackedBarOptions<T>): Plot.PlotOptions {
  const { unit } = stage;
  const short = (text: string) => fitted(text, 0.5 * stage.width, unit);
  const options = {
    ...given,
    barName: (row: T) => short(given.barName(row)),
    partName: (row: T) => short(given.partName(row)),
  };
  demandShares("stacked-bar", rows, options.share);
  const isWide = stage.size === "wide";
  const bars = [...new Map(rows.map((row) => [options.bar(row), row])).values()];
  const legend = legendOf(stage, rows, options);
  const thickness = bySize(stage, 26, 32);
  const step = isWide ? thickness + 14 : thickness + 2.9 * unit;
  const groupHead = 2.6 * unit;

  let y = Math.ceil(legend.height);
  let group: string | undefined;
  const tops = new Map<string, number>();
  const heads: { text: string; y: number }[] = [];
  for (const row of bars) {
    if (options.group(row) !== group) {
      group = options.group(row);
      heads.push({ text: group, y: y + 1.5 * unit });
      y += groupHead;
    }
    tops.set(options.bar(row), y + (isWide ? 0 : 2.5 * unit));
    y += step;
  }
  const marginLeft = isWide
    ? stage.room(
        Math.max(
          ...bars.flatMap((row) => [options.barName(row), options.barDetail(row)]).map((text) => textWidth(text, unit)),
        ),
      ) + 16
    : 1;
  const sums = new Map<string, number>();
  const parts = rows.map((row) => {
    const from = sums.get(options.bar(row)) ?? 0;
    sums.set(options.bar(row), from + options.share(row));
    const top = tops.get(options.bar(row)) ?? 0;
    return { row, x1: from, x2: from + options.share(row), y1: top, y2: top + thickness };
  });
  type Placed = (typeof parts)[number];
  const perUnit = (stage.width - marginLeft - 2) / 100;
  const fits = ({ row }: Placed) => textWidth(options.label(row), unit) + 8 < options.share(row) * perUnit;
  const key = ({ row }: Placed) => options.part(row);
  const inside = (onStrip: boolean, ink: Plot.TextOptions) => {
    const labelled = parts.filter((part) => fits(part) && isRemainder(key(part)) === onStrip);
    return Plot.text(labelled, {
      x: ({ x1, x2 }: Placed) => (x1 + x2) / 2,
      y: ({ y1, y2 }: Placed) => (y1 + y2) / 2,
      text: ({ row }: Placed) => options.label(row),
      ...ink,
      ...keyed(labelled, key),
    });
  };
  const words = (row: T, line: number): { x: number; y: number } => {
    const top = tops.get(options.bar(row)) ?? 0;
    return isWide ? { x: 0, y: top + thickness / 2 + (line - 0.5) * 1.15 * unit } : { x: 0, y: top - 1.05 * unit };
  };
  const height = Math.ceil(y) + 4;
  return {
    height,
    marginLeft,
    marginRight: 1,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null, domain: [0, 100] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      ...legend.marks(marginLeft),
      Plot.text(heads, {
        y: "y",
        text: "text",
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        fontWeight: 700,
        fill: color("text"),
      }),
      Plot.rect(parts, {
        x1: "x1",
        x2: "x2",
        y1: "y1",
        y2: "y2",
        insetLeft: 0.75,
        insetRight: 0.75,
        fill: ({ row }: Placed) => partFill(options.part(row)),
        stroke: ({ row }: Placed) => (isRemainder(options.part(row)) ? color("nodata") : "none"),
        ...keyed(parts, key),
      }),
      inside(false, { fill: ({ row }: Placed) => partInk(options.part(row)) }),
      inside(true, { fill: color("text"), stroke: color("surface"), strokeWidth: 5 }),
      Plot.text(bars, {
        y: (row: T) => words(row, 0).y,
        text: options.barName,
        frameAnchor: "left",
        textAnchor: "start",
        dx: -marginLeft,
        fontWeight: 700,
        fill: options.barInk,
      }),
      ...bars.map((row) =>
        Plot.text([row], {
          y: words(row, 1).y,
          text: options.barDetail,
          frameAnchor: "left",
          textAnchor: "start",
          dx: isWide ? -marginLeft : textWidth(options.barName(row), unit) + 0.7 * unit - marginLeft,
          fontSize: unit,
          fill: color("muted"),
        }),
      ),
      reading(stage, parts, {
        x: ({ x1, x2 }) => (x1 + x2) / 2,
        y: ({ y1, y2 }) => (y1 + y2) / 2,
        series: ({ row }) => options.partName(row),
        key,
        width: ({ x1, x2 }) => x2 - x1,
        color: ({ row }) => partFill(options.part(row)),
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}

/** One swatch and name per kind of part, in the order of first appearance, wrapped to the width. */
function legendOf<T>(stage: Stage, rows: readonly T[], { part, partName }: StackedBarOptions<T>) {
  if (stage.bare) return { height: 0, marks: () => [] };
  const { unit, width } = stage;
  const kinds = [...new Map(rows.map((row) => [part(row), partName(row)]))];
  const [swatch, gap] = [0.85 * unit, 1.1 * unit];
  let [x, line] = [0, 0];
  const placed = kinds.map(([code, name]) => {
    const room = swatch + 0.5 * unit + stage.room(textWidth(name, unit));
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const at = { code, name, x, y: (line + 0.5) * 1.55 * unit };
    x += room + gap;
    return at;
  });
  type Entry = (typeof placed)[number];
  return {
    height: (line + 1) * 1.55 * unit + 0.4 * unit,
    marks: (marginLeft: number): Plot.Markish[] => [
      ...placed.map((entry) =>
        Plot.dot([entry], {
          frameAnchor: "left",
          y: "y",
          dx: entry.x + swatch / 2 - marginLeft,
          r: swatch / 2,
          symbol: "square",
          fill: partFill(entry.code),
          stroke: isRemainder(entry.code) ? color("nodata") : "none",
          ...keyed([entry], ({ code }) => code),
        }),
      ),
      ...placed.map((entry) =>
        Plot.text([entry], {
          frameAnchor: "left",
          y: "y",
          text: (shown: Entry) => shown.name,
          textAnchor: "start",
          dx: entry.x + swatch + 0.5 * unit - marginLeft,
          fill: color("text"),
          ...keyed([entry], ({ code }) => code),
        }),
      ),
    ],
  };
}
