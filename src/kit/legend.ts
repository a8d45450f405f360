import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import { keyed } from "#kit/keyed.ts";
import { bySize, fromDot, type Stage } from "#kit/stage.ts";
import { textWidth } from "#kit/text-width.ts";

export interface LegendEntry {
  readonly name: string;
  readonly fill: string;
  readonly stroke: string;
  readonly symbol?: Plot.SymbolType;
  readonly r?: number;
  /** The code of the series that it stands for, so that pointing at it lights the series. */
  readonly key?: string;
}

/**
 * One row of symbols as drawn, with their names, above the plot; for marks that no label can stand at. It wraps when
 * the names do not fit.
 * @param frame the plot's own left margin, and how far above its top edge the first line stands
 * @returns the marks, and the height that they take
 */
export function symbolLegend(
  stage: Stage,
  entries: readonly LegendEntry[],
  frame: { marginLeft: number; lines?: number },
) {
  if (stage.bare) return { height: 0, marks: [] };
  const { unit, width } = stage;
  const radius = bySize(stage, 3.4, 4.4);
  // Circles grow when the picture is made (`render/social-drawing.ts`), other symbols are drawn larger.
  const radiusOf = (symbol: Plot.SymbolType) => (symbol === "circle" ? radius : fromDot(stage, radius));
  let [x, line] = [0, 0];
  const placed = entries.map((entry) => {
    const room = 2 * radius + 0.5 * unit + stage.room(textWidth(entry.name, unit));
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const at = { entry, x, line };
    x += room + 1.2 * unit;
    return at;
  });
  const lines = line + 1;
  const top = (at: number) => -(lines - at + (frame.lines ?? 1) - 0.5) * 1.5 * unit;
  return {
    height: lines * 1.5 * unit,
    marks: placed.flatMap(
      ({
        entry: { name, fill, stroke, symbol = "circle", r = radiusOf(symbol), key = "" },
        x,
        line,
      }): Plot.Markish[] => [
        Plot.dot([0], {
          frameAnchor: "top-left",
          dx: x + radius + 1 - frame.marginLeft,
          dy: top(line),
          r,
          symbol,
          fill,
          stroke,
          strokeWidth: 1.75,
          ...keyed([key], () => key),
        }),
        Plot.text([name], {
          text: (words: string) => words,
          frameAnchor: "top-left",
          lineAnchor: "middle",
          textAnchor: "start",
          dx: x + 2 * radius + 0.5 * unit - frame.marginLeft,
          dy: top(line),
          fill: color("text"),
          ...keyed([key], () => key),
        }),
      ],
    ),
  };
}
