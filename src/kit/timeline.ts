import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { yearSpan } from "#kit/dates.ts";
import { eventMark } from "#kit/event-marks.ts";
import { fitted } from "#kit/fit-text.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { shownRows } from "#kit/shown-rows.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";

export interface TimelineOptions<T> {
  /** `null` where none was found: such an event stands beside the name of its lane. */
  readonly date: (row: T) => string | null;
  /** The lane: a kind of event. */
  readonly lane: (row: T) => string;
  /** The kinds in the order of their lanes; those without an event are left out. */
  readonly lanes: readonly string[];
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
  const spans = rows.flatMap((row) => {
    const date = options.date(row);
    return date === null ? [] : [yearSpan(date)];
  });
  demandNumbers("timeline", spans, ([from]) => from);
  const radius = bySize(stage, 3.4, 4.6);
  const margin = { left: bySize(stage, 6, 8), right: bySize(stage, 10, 14) };
  const first = Math.floor(Math.min(...spans.map(([from]) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...spans.map(([, to]) => to))));
  const laneName = (lane: string) => codeWord("event_kind", lane, stage.lang);
  const perYear = (width - margin.left - margin.right) / (last - first);
  const step = 2 * radius + 1.5;
  const spanOf = (row: T) => yearSpan(options.date(row) ?? String(last));
  const at = (row: T) => (spanOf(row)[0] + spanOf(row)[1]) / 2;
  const isSpan = (row: T) => spanOf(row)[0] < spanOf(row)[1];

  let y = 0;
  // A lane takes three lines of words.
  const most = stage.most === undefined ? {} : { most: Math.floor(stage.most / 3) };
  const inLane = (lane: string) => rows.filter((row) => options.lane(row) === lane);
  const used = options.lanes.filter((lane) => inLane(lane).length > 0);
  const lanes = shownRows({ ...stage, ...most }, used, (lane) => inLane(lane).length > 2).rows.map((lane) => {
    const own = inLane(lane);
    const members = own.filter((row) => options.date(row) !== null).sort((a, b) => at(a) - at(b));
    const undated = own.filter((row) => options.date(row) === null);
    const levels = levelsOf(
      members.map((row) => {
        const reach = isSpan(row) ? 0 : eventMark(lane).reach * radius;
        const [from, to] = spanOf(row);
        return { left: (from - first) * perYear - reach, right: (to - first) * perYear + reach };
      }),
    );
    const height = Math.max(...levels, 0) + 1;
    const top = y;
    const base = top + 1.7 * unit + (height - 0.5) * step;
    y = base + radius + 1.1 * unit;
    const placed = [
      ...members.map((row, index) => ({
        row,
        lane,
        x: at(row),
        y: base - (levels[index] ?? 0) * step,
        isSpan: isSpan(row),
      })),
      ...undated.map((row, index) => ({
        row,
        lane,
        x: last - ((undated.length - 1 - index) * step * eventMark(lane).reach) / perYear,
        y: top + 0.7 * unit,
        isSpan: false,
      })),
    ];
    return { lane, top, end: base + radius + 4, undated: undated.length, count: own.length, placed };
  });
  const placed = lanes.flatMap((lane) => lane.placed);
  type Lane = (typeof lanes)[number];
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
        text: ({ lane, count }) => fitted(`${upperFirst(laneName(lane))} (${count})`, 0.6 * width, unit),
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
      Plot.text(
        lanes.filter(({ undated }) => undated > 0),
        {
          x: ({ undated }: Lane) => last - ((undated - 0.5) * step) / perYear,
          y: ({ top }: Lane) => top + 0.7 * unit,
          text: () => cooperationWords[stage.lang].noDate,
          textAnchor: "end",
          dx: -3,
          fill: color("muted"),
          stroke: color("surface"),
          strokeWidth: 4,
        },
      ),
      Plot.ruleY(lanes, { y: "end", stroke: color("rule"), insetLeft: -margin.left, insetRight: -margin.right }),
      ...placed
        .filter(({ isSpan }) => isSpan)
        .map((event) =>
          Plot.link([event], {
            x1: ({ row }: Placed) => spanOf(row)[0],
            x2: ({ row }: Placed) => spanOf(row)[1],
            y1: "y",
            y2: "y",
            stroke: eventMark(event.lane).color,
            strokeWidth: bySize(stage, 4, 6),
            ...keyed([event], ({ lane }) => lane),
          }),
        ),
      ...lanes.flatMap(({ lane }) => {
        const { parts, color: ink } = eventMark(lane);
        const days = placed.filter((event) => event.lane === lane && !event.isSpan);
        return parts.map(({ as, width, draw }) =>
          Plot.dot(days, {
            ...keyed(days, (event) => event.lane),
            x: "x",
            y: "y",
            r: radius,
            // Plot hands over an area; a mark is measured by its radius.
            symbol: { draw: (path, area) => draw(path, Math.sqrt(area / Math.PI)) },
            fill: { fill: ink, hollow: color("surface"), line: "none" }[as],
            stroke: as === "fill" ? "none" : ink,
            strokeWidth: width * radius,
          }),
        );
      }),
      reading(stage, placed, {
        x: ({ x }) => x,
        y: ({ y }) => y,
        series: ({ lane }) => laneName(lane),
        key: ({ lane }) => lane,
        color: ({ lane }) => eventMark(lane).color,
        head: ({ row }) => options.head(row),
        text: ({ row }) => options.text(row),
      }),
    ],
  };
}

/** The lowest level of each item at which it hides none of the others. */
function levelsOf(items: readonly { readonly left: number; readonly right: number }[]): readonly number[] {
  const ends: number[] = [];
  const levels = new Array<number>(items.length);
  for (const [at, { left, right }] of [...items.entries()].sort(([, a], [, b]) => a.left - b.left)) {
    const free = ends.findIndex((end) => left - end >= 1);
    const level = free === -1 ? ends.length : free;
    ends[level] = right;
    levels[at] = level;
  }
  return levels;
}
