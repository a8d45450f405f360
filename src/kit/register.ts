import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { isDay, yearSpan } from "#kit/dates.ts";
import { fitted } from "#kit/fit-text.ts";
import { hatch } from "#kit/hatch.ts";
import { symbolLegend } from "#kit/legend.ts";
import { keyed } from "#kit/keyed.ts";
import { demandNumbers } from "#kit/drawable.ts";
import { reading } from "#kit/reading.ts";
import { bySize, type Stage } from "#kit/stage.ts";
import type { Bilingual } from "#lib/lang.ts";

export interface RegisterOptions<T> {
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: (row: T) => string;
  /** Drawn as the area of the disc; a missing one is a small ring. */
  readonly size: (row: T) => number | null;
  /** The part of the size that is of another kind, drawn as a hatched rim; `null` where all of it is of one. */
  readonly rim: (row: T) => number | null;
  /** Words at the largest disc. */
  readonly label: (row: T) => string;
  /** What an event is lit with: the name, and its code; without a code it belongs to nothing. */
  readonly series: (row: T) => string;
  readonly key: (row: T) => string;
  readonly head: (row: T) => string;
  readonly text: (row: T) => string;
}

const legendWords: Bilingual<Readonly<Record<"sized" | "rim" | "unknown" | "undated", string>>> = {
  id: {
    sized: "total diumumkan",
    rim: "bagian investasi dan surat minat",
    unknown: "total tidak ditemukan",
    undated: "hanya bulan atau tahun",
  },
  en: {
    sized: "total announced",
    rim: "investment and letters of intent in it",
    unknown: "total not found",
    undated: "month or year only",
  },
};

/** First letters of the twelve months, which are the same in both languages. */
const months = "JFMAMJJASOND";

/**
 * A calendar: one line per year, each event a disc at its day. An event of which only the month or the year is known
 * is a bar with open ends over that span, so that no day is made up.
 */
export function register<T>(stage: Stage, rows: readonly T[], options: RegisterOptions<T>): Plot.PlotOptions {
  const { unit } = stage;
  const { date, size } = options;
  const year = (row: T) => Number(date(row).slice(0, 4));
  demandNumbers("register", rows, year);
  const years = range(Math.min(...rows.map(year)), Math.max(...rows.map(year)));
  const largest = Math.max(...rows.map((row) => size(row) ?? 0));
  // Seen from afar, discs are larger and whole, and bars do not outweigh them.
  const { quiet = false } = stage;
  const [least, widest] = quiet ? [5, 36] : [bySize(stage, 2.2, 2.8), bySize(stage, 19, 27)];
  const radius = (row: T) => Math.max(least, Math.sqrt((size(row) ?? 0) / largest) * widest);
  const rim = (row: T) => (quiet ? null : options.rim(row));
  /** The disc within the rim: its area is what remains. */
  const inner = (row: T) => radius(row) * Math.sqrt(1 - (rim(row) ?? 0) / (size(row) || 1));
  const step = bySize(stage, 34, 42);
  const [marginLeft, marginRight] = [3 * unit, bySize(stage, 14, 24)];
  const counts = Map.groupBy(rows, year);
  const most = Math.max(...[...counts.values()].map(({ length }) => length));
  const labelShift = bySize(stage, 16, 24);
  /** From the left edge to where the label of a disc ends. */
  const labelRoom = (row: T) => marginLeft + middle(row) * (stage.width - marginLeft - marginRight) + labelShift;
  /** The years of most events are named in bold. */
  const isBusiest = (name: string) => counts.get(Number(name))?.length === most;
  const inYear = (row: T, end: 0 | 1) => yearSpan(date(row))[end] - year(row);
  const middle = (row: T) => (inYear(row, 0) + inYear(row, 1)) / 2;
  // Bars of one year would lie over one another: each takes its own height below the line.
  const undated = rows.filter((row) => !isDay(date(row)));
  const lanes = new Map<T, number>();
  for (const inOne of Map.groupBy(undated, year).values()) {
    inOne.forEach((row, index) => lanes.set(row, bySize(stage, 5, 6) * (index + 1)));
  }
  const dated = rows.filter((row) => isDay(date(row))).sort((a, b) => radius(b) - radius(a));
  const named = dated.slice(0, 1).filter((row) => size(row) !== null);
  const rimmed = dated.filter((row) => rim(row) !== null);
  const said = legendWords[stage.lang];
  const sample = quiet ? 0.3 * unit : bySize(stage, 5, 6);
  const rimSample = { name: said.rim, fill: hatch, stroke: color("ev-mission"), r: sample };
  const undatedSample = {
    name: said.undated,
    fill: color("ev-mission"),
    stroke: color("ev-mission"),
    symbol: span,
  };
  const legend = symbolLegend(
    stage,
    [
      { name: said.sized, fill: color("ev-mission"), stroke: color("surface"), r: sample },
      ...(quiet ? [] : [rimSample]),
      {
        name: said.unknown,
        fill: color("surface"),
        stroke: color("ev-mission"),
        ...(quiet && { r: sample }),
      },
      { ...undatedSample, ...(quiet && { r: 0.18 * unit }) },
    ],
    { marginLeft, lines: 1.2 },
  );
  const marginTop = legend.height + 2.6 * unit;
  stage.scaleWords.push(...years.map(String));
  return {
    height: Math.ceil(marginTop + years.length * step + bySize(stage, 10, 14)),
    marginLeft,
    marginRight,
    marginTop,
    marginBottom: bySize(stage, 10, 14),
    x: { axis: null, domain: [0, 1] },
    y: { axis: null, type: "band", domain: years.map(String), padding: 0 },
    r: { type: "identity" },
    opacity: { type: "identity" },
    marks: [
      ...legend.marks,
      Plot.ruleY(years.map(String), { stroke: color("rule"), insetLeft: -marginLeft + 2.6 * unit }),
      ...[false, true].map((wanted) =>
        Plot.text(
          years.map(String).filter((name) => isBusiest(name) === wanted),
          {
            y: (name: string) => name,
            text: (name: string) => name,
            frameAnchor: "left",
            textAnchor: "start",
            dx: -marginLeft,
            fill: color(wanted ? "text" : "muted"),
            fontWeight: wanted ? 700 : 400,
          },
        ),
      ),
      Plot.text([...months], {
        x: (_: string, index: number) => (index + 0.5) / 12,
        text: (name: string) => name,
        frameAnchor: "top",
        lineAnchor: "bottom",
        dy: -0.3 * unit,
        fill: color("muted"),
      }),
      ...undated.map((row) =>
        Plot.link([row], {
          x1: (shown: T) => inYear(shown, 0),
          x2: (shown: T) => inYear(shown, 1),
          y1: (shown: T) => String(year(shown)),
          y2: (shown: T) => String(year(shown)),
          stroke: color("ev-mission"),
          strokeWidth: quiet ? 1 : 2,
          dy: lanes.get(row) ?? 0,
          ...keyed([row], options.key),
        }),
      ),
      ...["surface" as const, "hatch" as const].map((ground) =>
        Plot.dot(rimmed, {
          x: middle,
          y: (row: T) => String(year(row)),
          r: radius,
          fill: ground === "hatch" ? hatch : color("surface"),
          stroke: () => color("ev-mission"),
          strokeWidth: 1.25,
          ...keyed(rimmed, options.key),
        }),
      ),
      Plot.dot(dated, {
        x: middle,
        y: (row: T) => String(year(row)),
        r: inner,
        fill: (row: T) => color(size(row) === null ? "surface" : "ev-mission"),
        // Over its own rim a disc is solid, or the hatch would show through.
        fillOpacity: (row: T) => (rim(row) === null ? 0.78 : 1),
        stroke: (row: T) => color(size(row) === null ? "ev-mission" : "surface"),
        strokeWidth: 1.25,
        ...keyed(dated, options.key),
      }),
      Plot.text(named, {
        x: middle,
        y: (row: T) => String(year(row)),
        text: (row: T) => fitted(options.label(row), labelRoom(row), unit),
        textAnchor: "end",
        dx: labelShift,
        dy: step / 2 + 0.75 * unit,
        fill: color("text"),
        fontWeight: 700,
        stroke: color("surface"),
        strokeWidth: 3.5,
        ...keyed(named, options.key),
      }),
      reading(stage, rows, {
        x: middle,
        y: (row) => String(year(row)),
        series: options.series,
        key: options.key,
        color: () => color("ev-mission"),
        head: options.head,
        text: options.text,
      }),
    ],
  };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** A short bar, as the legend's sample of a span. */
const span: Plot.SymbolType = {
  draw(context: { rect(x: number, y: number, width: number, height: number): void }, size: number) {
    const r = Math.sqrt(size / Math.PI);
    context.rect(-1.6 * r, -0.35 * r, 3.2 * r, 0.7 * r);
  },
} as unknown as Plot.SymbolType; // Plot takes any d3 symbol type; its types list only the built-in names
