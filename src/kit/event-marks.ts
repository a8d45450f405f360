import { path } from "d3";
import { color } from "#kit/colors.ts";
import type { Role } from "#lib/palette.ts";

/** What a shape needs of a path, Plot's own or one of text. */
interface ShapePath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, r: number, from: number, to: number): void;
  closePath(): void;
}

/** A piece of a mark: a filled shape, an outline on the ground, or a line alone. */
interface EventPart {
  readonly as: "fill" | "hollow" | "line";
  /** Width of its line, as a part of the radius. */
  readonly width: number;
  readonly draw: (to: ShapePath, radius: number) => void;
}

interface EventMark {
  readonly color: string;
  /** From the lowest to the uppermost. */
  readonly parts: readonly EventPart[];
  /** How far it reaches to either side, in radii. */
  readonly reach: number;
}

type Point = readonly [x: number, y: number];

const circle = (as: "fill" | "hollow", x: number, r: number, width = 0): EventPart => ({
  as,
  width,
  draw(to, radius) {
    to.moveTo((x + r) * radius, 0);
    to.arc(x * radius, 0, r * radius, 0, 2 * Math.PI);
  },
});

const strokes = (width: number, ...lines: readonly (readonly Point[])[]): EventPart => ({
  as: "line",
  width,
  draw(to, radius) {
    for (const line of lines) {
      for (const [at, [x, y]] of line.entries()) to[at === 0 ? "moveTo" : "lineTo"](x * radius, y * radius);
    }
  },
});

const square = (half: number): EventPart => ({
  as: "fill",
  width: 0,
  draw(to, radius) {
    const edge = half * radius;
    to.moveTo(-edge, -edge);
    for (const [x, y] of [[edge, -edge], [edge, edge], [-edge, edge]] as const) to.lineTo(x, y); // prettier-ignore
    to.closePath();
  },
});

const upright: readonly Point[] = [[0, -1], [0, 1]]; // prettier-ignore
const level: readonly Point[] = [[-1, 0], [1, 0]]; // prettier-ignore
const check: readonly Point[] = [[-1, 0.1], [-0.35, 0.75], [1, -0.75]]; // prettier-ignore

const mark = (role: Role, reach: number, ...parts: readonly EventPart[]): EventMark => ({
  color: color(role),
  parts,
  reach,
});

/** The one place that says what stands for a kind of event: shape first, colour second. */
const marks = {
  trade_mission: mark("ev-mission", 1, circle("fill", 0, 1)),
  // From one to another, as everywhere on this site: disc, line, ring.
  agreement: mark(
    "ev-agreement",
    1.35,
    strokes(0.36, level),
    circle("fill", -0.8, 0.55),
    circle("hollow", 0.82, 0.42, 0.3),
  ),
  law: mark("ev-law", 1, square(0.9)),
  follow_up: mark("ev-follow-up", 1, strokes(0.46, check)),
  meeting: mark("ev-meeting", 1, circle("hollow", 0, 0.76, 0.38)),
  statement: mark("ev-statement", 1, strokes(0.56, upright)),
  programme: mark("ev-programme", 1, strokes(0.46, upright, level)),
} as const satisfies Record<string, EventMark>;

export type EventKind = keyof typeof marks;

const isKind = (kind: string): kind is EventKind => Object.hasOwn(marks, kind);

/** Shape and colour of a kind of event. @throws when the kind has none */
export function eventMark(kind: string): EventMark {
  if (!isKind(kind)) throw new Error(`kind of event without a mark: ${kind}`);
  return marks[kind];
}

/**
 * The mark of a kind as SVG around the point 0, 0, for pages.
 * @param ground what its hollow parts are filled with
 * @param ink its colour, where it is not its own
 */
export function eventGlyph(kind: EventKind, radius: number, ground: string, ink = eventMark(kind).color): string {
  return eventMark(kind)
    .parts.map(({ as, width, draw }) => {
      const shape = path();
      draw(shape, radius);
      const d = shape.toString().replace(/\d+\.\d+/g, (value) => String(Number(Number(value).toFixed(2))));
      const fill = { fill: ink, hollow: ground, line: "none" }[as];
      const line = as === "fill" ? "none" : ink;
      return `<path d="${d}" fill="${fill}" stroke="${line}" stroke-width="${Number((width * radius).toFixed(2))}"/>`;
    })
    .join("");
}
