import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { isDay, yearPosition, yearSpan } from "#kit/dates.ts";
import { eventMark } from "#kit/event-marks.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";

export interface TimelineOptions<T> {
  readonly date: (row: T) => string;
  /** The lane: a kind of event. */
  readonly lane: (row: T) => string;
  readonly lanes: readonly string[];
  readonly laneName: (lane: string, count: number) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

/**
 * Dated events in one lane per kind, the name above each lane at the left, the shape by kind. A day is a shape, a month
 * or a year a span with open ends. Events that would hide one another are set apart within the lane. Time runs to the
 * right on a phone too: downward, seven lane names would have to be turned or cut.
 */
export function timeline<T>(stage: Stage, rows: readonly T[], options: TimelineOptions<T>): Plot.PlotOptions {
  const { unit, width } = stage;
  demandNumbers("timeline", rows, (row) => yearSpan(options.date(row))[0]);
  const radius = bySize(stage, 3.4, 4.6);
  const margin = { left: bySize(stage, 6, 8), right: bySize(stage, 10, 14) };
  const first = Math.floor(Math.min(...rows.map((row) => yearSpan(options.date(row))[0])));
  const last = Math.ceil(Math.max(...rows.map((row) => yearSpan(options.date(row))[1])));
  const perYear = (width - margin.left - margin.right) / (last - first);
  const at = (row: T) => yearPosition(options.date(row));

  let y = 0;
  const lanes = options.lanes.map((lane) => {
    const members = rows.filter((row) => options.lane(row) === lane).sort((a, b) => at(a) - at(b));
    const stacked = stack(
      members.map((row) => ({ row, x: (at(row) - first) * perYear })),
      2 * radius + 1,
    );
    const levels = Math.max(1, ...stacked.map(({ level }) => level + 1));
    const top = y;
    const base = top + 1.7 * unit + (levels - 0.5) * (2 * radius + 1.5);
    y = base + radius + 1.1 * unit;
    return { lane, top, base, end: base + radius + 4, members: stacked };
  });
  const placed = lanes.flatMap(({ lane, base, members }) =>
    members.map(({ row, level }) => ({ row, lane, y: base - level * (2 * radius + 1.5) })),
  );
  type Placed = (typeof placed)[number];
  const height = Math.ceil(y + 1.6 * unit);
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const shown = years.filter((year) => (year - first) % bySize(stage, 3, 2) === 0);
  stage.scaleWords.push(...shown.map(String));
  return {
    height,
    marginLeft: margin.left,
    marginRight: margin.right,
    marginTop: 0,
    marginBottom: 0,
    x: { axis: null, domain: [first, last] },
    y: { axis: null, domain: [0, height], range: [0, height] },
    marks: [
      Plot.ruleX(years, { stroke: color("rule"), y1: 0, y2: y }),
      Plot.text(shown, {
        x: (year: number) => year,
        y: () => y + 0.8 * unit,
        text: String,
        textAnchor: "middle",
        fill: color("muted"),
        filter: (year: number) => year > first && year < last,
      }),
      Plot.text(lanes, {
        y: ({ top }) => top + 0.7 * unit,
        text: ({ lane, members }) => fitted(options.laneName(lane, members.length), 0.6 * width, unit),
        frameAnchor: "left",
        textAnchor: "start",
        dx: -margin.left,
        fontWeight: 700,
        fontSize: unit,
        fill: color("text"),
        stroke: color("surface"),
        strokeWidth: 4,
        ...keyed(lanes, ({ lane }) => lane),
      }),
      Plot.ruleY(lanes, { y: "end", stroke: color("rule"), insetLeft: -margin.left, insetRight: -margin.right }),
      ...placed
        .filter(({ row }) => !isDay(options.date(row)))
        .map((event) =>
          Plot.link([event], {
            x1: ({ row }: Placed) => yearSpan(options.date(row))[0],
            x2: ({ row }: Placed) => yearSpan(options.date(row))[1],
            y1: "y",
            y2: "y",
            stroke: eventMark(event.lane).color,
            strokeWidth: bySize(stage, 4, 6),
            ...keyed([event], ({ lane }) => lane),
          }),
        ),
      ...lanes.flatMap(({ lane }) => {
        const { symbol, color: ink, hollow } = eventMark(lane);
        const days = placed.filter((event) => event.lane === lane && isDay(options.date(event.row)));
        return Plot.dot(days, {
          ...keyed(days, (event) => event.lane),
          x: ({ row }: Placed) => at(row),
          y: "y",
          r: radius,
          symbol,
          fill: hollow ? color("surface") : ink,
          stroke: ink,
          strokeWidth: hollow ? 1.75 : 0.75,
        });
      }),
      reading(stage, placed, {
        x: ({ row }) => at(row),
        y: ({ y }) => y,
        series: ({ lane }) => options.laneName(lane, 0),
        key: ({ lane }) => lane,
        color: ({ lane }) => eventMark(lane).color,
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}

/** The lowest free level of each item, so that items nearer than `gap` never share one. Items come sorted by x. */
function stack<I extends { readonly x: number }>(items: readonly I[], gap: number): (I & { level: number })[] {
  const ends: number[] = [];
  return items.map((item) => {
    let level = ends.findIndex((end) => item.x - end >= gap);
    if (level === -1) level = ends.length;
    ends[level] = item.x;
    return { ...item, level };
  });
}
