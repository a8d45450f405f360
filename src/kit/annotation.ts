import * as Plot from "@observablehq/plot";
import { color } from "#kit/colors.ts";
import type { Stage } from "#kit/stage.ts";

interface Annotation {
  /** The point that is spoken of, in data. */
  readonly x: number | Date | string;
  readonly y: number | string;
  /** Where the words end or begin, from the point, in units. */
  readonly dx: number;
  readonly dy: number;
  readonly anchor: "start" | "middle" | "end";
  readonly strong: string;
  readonly then?: string;
}

/** A note at a point: bold first line, a leader that ends 6 units from the point, a halo so that lines may pass behind. */
export function annotation(stage: Stage, { x, y, dx, dy, anchor, strong, then }: Annotation): Plot.Markish[] {
  if (stage.quiet || stage.bare) return [];
  const side = anchor === "end" ? 1 : anchor === "start" ? -1 : 0;
  const text = (words: string, line: number, weight: number) =>
    Plot.text([words], {
      x: () => x,
      y: () => y,
      text: (shown: string) => shown,
      dx,
      dy: dy + line * 1.25 * stage.unit,
      textAnchor: anchor,
      fontWeight: weight,
      fontSize: stage.unit,
      fill: color("text"),
      stroke: color("surface"),
      strokeWidth: 4,
    });
  return [
    Plot.dot([0], {
      x: () => x,
      y: () => y,
      r: 1,
      render(_, __, values, ___, context) {
        const [px, py] = [(values.x as ArrayLike<number>)[0]!, (values.y as ArrayLike<number>)[0]!]; // one point
        const [tx, ty] = [px + dx + side * 5, py + dy];
        const length = Math.hypot(tx - px, ty - py);
        const leader = context.document.createElementNS("http://www.w3.org/2000/svg", "path");
        leader.setAttribute("d", `M${tx},${ty}L${px + ((tx - px) * 6) / length},${py + ((ty - py) * 6) / length}`);
        leader.setAttribute("stroke", color("text"));
        return leader;
      },
    }),
    text(strong, 0, 700),
    ...(then ? [text(then, 1, 400)] : []),
  ];
}
