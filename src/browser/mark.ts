import { drawn } from "#browser/element.ts";
import type { Reader } from "#browser/reader.ts";

/** Rings at the points that are read and, along x, a rule through them. Drawn in the units of the drawing itself. */
export function showMark(reader: Reader): void {
  const { contract } = reader;
  const mark = drawn("g", { class: "chart-mark" });
  reader.onRead((point, drawing) => {
    if (!point) return mark.remove();
    const others = reader.together(point, drawing).filter((other) => other !== point);
    const ring = { cx: point.x, cy: point.y, r: 7 };
    const parts = [
      ...others.map(({ series, x, y }) =>
        drawn("circle", { cx: x, cy: y, r: 4.5, stroke: contract.series[series]?.[1] ?? "currentColor" }),
      ),
      // In ink with a pale edge: it must show on a bar of any colour.
      drawn("circle", { ...ring, class: "chart-mark-edge" }),
      drawn("circle", { ...ring, class: "chart-mark-ring" }),
    ];
    if (contract.reads === "x") {
      const ys = drawing.points.map(({ y }) => y);
      const [top, bottom] = [Math.min(...ys) - 8, Math.max(...ys) + 8];
      parts.unshift(drawn("line", { x1: point.x, x2: point.x, y1: top, y2: bottom }));
    }
    mark.replaceChildren(...parts);
    drawing.svg.append(mark);
  });
}
