import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";

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
