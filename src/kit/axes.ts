import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

interface ValueAxis {
  readonly ticks: readonly number[];
  /** Words of a tick; the last one carries the unit. */
  readonly label: (tick: number, isLast: boolean) => string;
}

/**
 * Horizontal grid lines across the whole picture; the numbers stand above them at the left edge. Zero is in text colour.
 * @param marginLeft the plot's own left margin, which the lines reach into
 */
export function valueGridY(stage: Stage, { ticks, label }: ValueAxis, marginLeft: number): Plot.Markish[] {
  const last = ticks.at(-1);
  stage.scaleWords.push(...ticks.map((tick) => label(tick, tick === last)));
  return [
    Plot.ruleY(
      ticks.filter((tick) => tick !== 0),
      { stroke: color("rule"), insetLeft: -marginLeft },
    ),
    Plot.ruleY(
      ticks.filter((tick) => tick === 0),
      { stroke: color("text"), insetLeft: -marginLeft },
    ),
    Plot.text(ticks as number[], {
      y: (tick: number) => tick,
      text: (tick: number) => label(tick, tick === last),
      frameAnchor: "left",
      textAnchor: "start",
      dx: -marginLeft,
      dy: -0.5 * stage.unit,
      fill: color("muted"),
    }),
  ];
}

interface Curve {
  readonly points: readonly (readonly [x: number, y: number])[];
}

interface Field {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly height: number;
  readonly marginLeft: number;
  readonly marginRight: number;
  readonly marginTop: number;
  readonly marginBottom: number;
}

/**
 * The left margin at which no line strikes a number of `valueGridY`: the one that is wanted, or where a line would, one
 * that begins right of the widest number it strikes.
 */
export function marginBesideNumbers(stage: Stage, axis: ValueAxis, curves: readonly Curve[], field: Field): number {
  const { ticks, label } = axis;
  const { unit, width } = stage;
  const rooms = ticks.map((tick) => stage.room(textWidth(label(tick, tick === ticks.at(-1)), unit)));
  const { marginLeft, marginTop, height } = field;
  const along = (value: number, [low, high]: readonly [number, number]) => (value - low) / (high - low || 1);
  const px = (x: number) => marginLeft + along(x, field.x) * (width - marginLeft - field.marginRight);
  const py = (y: number) => marginTop + (1 - along(y, field.y)) * (height - marginTop - field.marginBottom);
  /** Lines and their dots are no thinner than this. */
  const dot = 2;
  const strikes = (room: number, tick: number) => {
    const [top, bottom] = [py(tick) - 1.05 * unit - dot, py(tick) - 1 + dot];
    return curves.some(({ points }) =>
      points.some(([x, y], at) => {
        const [nextX, nextY] = points[at + 1] ?? [x, y];
        const [from, to] = [px(x), px(nextX)];
        if (from > room + 3) return false;
        // Of a step that leaves the number, the part beside it.
        const part = to > room + 3 ? (room + 3 - from) / (to - from) : 1;
        const [a, b] = [py(y), py(y) + (py(nextY) - py(y)) * part];
        return Math.min(a, b) < bottom && Math.max(a, b) > top;
      }),
    );
  };
  const struck = rooms.filter((room, at) => strikes(room, ticks[at] ?? 0));
  return struck.length === 0 ? marginLeft : Math.max(marginLeft, ...struck.map((room) => room + 0.55 * unit));
}

/** Vertical grid lines; the numbers stand above the picture, the first at the left of its line. */
export function valueGridX(stage: Stage, { ticks, label }: ValueAxis): Plot.Markish[] {
  const last = ticks.at(-1);
  stage.scaleWords.push(...ticks.map((tick) => label(tick, tick === last)));
  return [
    Plot.ruleX(
      ticks.filter((tick) => tick !== 0),
      { stroke: color("rule") },
    ),
    // The first number begins at its line, so that it never leaves the drawing.
    ...(["start", "middle"] as const).map((textAnchor, rest) =>
      Plot.text(rest ? ticks.slice(1) : ticks.slice(0, 1), {
        x: (tick: number) => tick,
        text: (tick: number) => label(tick, tick === last),
        frameAnchor: "top",
        lineAnchor: "bottom",
        textAnchor,
        dy: -0.4 * stage.unit,
        fill: color("muted"),
      }),
    ),
  ];
}

/** The zero line of bars; drawn last so that it stands over their ends. */
export const zeroX = (): Plot.Markish => Plot.ruleX([0], { stroke: color("text") });

/**
 * Every tick, or every second, third … one, so that none of the words of `timeAxisX` touch.
 * @param apart how far the ticks stand from one another, in units
 */
export function ticksApart<X extends number | Date>(
  stage: Stage,
  ticks: readonly X[],
  label: (tick: X) => string,
  apart: number,
): readonly X[] {
  const widest = stage.room(Math.max(0, ...ticks.map((tick) => textWidth(label(tick), stage.unit))));
  // The first begins left of its place, the second reaches as far to the left of its own as to the right.
  const every = Math.max(1, Math.ceil((1.5 * widest) / apart));
  return ticks.filter((_, index) => index % every === 0);
}

/** Years or periods along the bottom; the first starts at the left edge, so that none crosses the padding. */
export function timeAxisX<X extends number | Date>(
  stage: Stage,
  ticks: readonly X[],
  label: (tick: X) => string,
): Plot.Markish[] {
  const style = (from: "start" | "middle", dx: number) => ({
    x: (tick: X) => tick,
    text: label,
    frameAnchor: "bottom" as const,
    textAnchor: from,
    lineAnchor: "top" as const,
    dx,
    dy: 0.6 * stage.unit,
    fill: color("muted"),
  });
  stage.scaleWords.push(...ticks.map(label));
  return [
    Plot.text(ticks.slice(0, 1), style("start", -0.6 * stage.unit)),
    Plot.text(ticks.slice(1), style("middle", 0)),
  ];
}
