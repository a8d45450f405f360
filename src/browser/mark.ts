import { drawn } from "#browser/element.ts";
import { boxAround } from "#browser/placement.ts";
import type { Reader } from "#browser/reader.ts";

/** Rings at the points that are read and, along x, a rule through them. Drawn in the units of the drawing itself. */
export function showMark(reader: Reader): void {
  const mark = drawn("g", { class: "chart-mark" });
  reader.onRead((reading) => {
    if (!reading) return mark.remove();
    const { point, group, drawing } = reading;
    const { reads, series } = reader.contract;
    const ring = { cx: point.x, cy: point.y, r: 7 };
    const parts = [
      ...group
        .filter((other) => other !== point)
        .map((other) =>
          drawn("circle", { cx: other.x, cy: other.y, r: 4.5, stroke: series[other.series]?.[1] ?? "currentColor" }),
        ),
      // In ink with a pale edge: it must show on a bar of any colour.
      drawn("circle", { ...ring, class: "chart-mark-edge" }),
      drawn("circle", { ...ring, class: "chart-mark-ring" }),
    ];
    if (reads === "x") {
      const { top, bottom } = boxAround(drawing.points, 8);
      parts.unshift(drawn("line", { x1: point.x, x2: point.x, y1: top, y2: bottom }));
    }
    mark.replaceChildren(...parts);
    if (mark.parentNode !== drawing.svg) drawing.svg.append(mark);
  });
}
