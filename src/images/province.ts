import type { Position } from "geojson";
import { shapesIn, type Shape } from "#kit/geography.ts";
import { wrapped } from "#kit/text-width.ts";
import { escapeMarkup } from "#lib/escape.ts";
import { lightPalette, type Role } from "#lib/palette.ts";
import type { Lang } from "#lib/lang.ts";
import { frame, ground } from "#images/frame.ts";
import type { Drawable } from "#render/picture.ts";
import { socialDrawing } from "#render/social-drawing.ts";

/** What the picture of a province shows. */
export interface ProvinceCard {
  readonly code: string;
  readonly name: string;
  readonly line: string;
  /** At most four, the most telling first. */
  readonly figures: readonly { readonly value: string; readonly label: string }[];
  /** Its growth beside the nation's, with its rows as text; none where no year is known. */
  readonly curve: (Drawable & { readonly caption: string; readonly drawnFrom: string }) | null;
  readonly credit: readonly string[];
}

const left = 56;
const column = { width: 520, figure: 290 };
const right = { x: 650, width: 494 };
/** A province that needs a larger ring is found without one. */
const largestRing = 46;
const map = { y: 92, height: 196 };
const curve = { y: 340, height: 212 };

/** A core province has its own colour, any other the one of a chart's subject. */
export const subjectColour = (code: string): Role =>
  `prov-${code}` in lightPalette ? (`prov-${code}` as Role) : "accent";

const polygonsOf = ({ geometry }: Shape): readonly Position[][][] =>
  geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;

const ring = (points: readonly (readonly number[])[]) => `M${points.map(([x, y]) => `${x} ${y}`).join("L")}Z`;

/** The province in its colour among the others, in a ring where it is small. */
function locator(code: string): string {
  const shapes = shapesIn([
    [right.x, map.y],
    [right.x + right.width, map.y + map.height],
  ]);
  const own = lightPalette[subjectColour(code)];
  const paths = shapes.map((shape) => {
    const d = polygonsOf(shape)
      .flatMap((polygon) => polygon.map(ring))
      .join("");
    const isOwn = shape.id === code;
    return `<path d="${d}" fill="${isOwn ? own : lightPalette.land}" stroke="${lightPalette.coast}" stroke-width="0.6" stroke-linejoin="round"/>`;
  });
  const here = shapes.find(({ id }) => id === code);
  if (here === undefined) return paths.join("");
  const points = polygonsOf(here).flat(2);
  const [xs, ys] = [0, 1].map((axis) => points.map((point) => point[axis] ?? 0)) as [number[], number[]];
  const middle = (of: number[]) => (Math.min(...of) + Math.max(...of)) / 2;
  const [x, y] = [middle(xs), middle(ys)];
  const reach = Math.max(...points.map(([px = 0, py = 0]) => Math.hypot(px - x, py - y))) + 9;
  if (reach > largestRing) return paths.join("");
  const place = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${Math.max(22, reach).toFixed(1)}"`;
  return `${paths.join("")}<circle ${place} fill="none" stroke="${lightPalette.text}" stroke-width="3"/>`;
}

const words = (x: number, y: number, size: number, said: string, more: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escapeMarkup(said)}</text>`;

/** A province as a picture of 1200 × 630: its name, a few figures, where it lies, and how it grew beside the nation. */
export function provinceImage(card: ProvinceCard, lang: Lang): string {
  const { code, name, line, figures, credit } = card;
  const bold = `font-weight="700" fill="${lightPalette.text}"`;
  const muted = `fill="${lightPalette.muted}"`;
  const size = wrapped(name, 68, column.width).length > 1 ? 58 : 68;
  const lines = wrapped(name, size, column.width);
  let y = 92;
  const head = lines.map((part) => words(left, (y += size * 1.08), size, part, `${bold} letter-spacing="-0.8"`));
  y += 38;
  const deck = wrapped(line, 24, column.width).map((part, index) => words(left, y + index * 31, 24, part, muted));
  y += 31 * (deck.length - 1);
  // Two columns of figures stand on the lower edge of the picture's body.
  const rows = Math.ceil(figures.length / 2);
  const first = Math.max(y + 84, 540 - (rows - 1) * 108 - 34);
  const shown = figures.map(({ value, label }, index) => {
    const [x, base] = [left + (index % 2) * column.figure, first + Math.floor(index / 2) * 108];
    return words(x, base, 40, value, `${bold} letter-spacing="-0.8"`) + words(x, base + 33, 24, label, muted);
  });
  const box = { width: right.width, height: curve.height, text: 24, ground };
  const drawn = card.curve
    ? words(right.x, curve.y - 12, 24, card.curve.caption, muted) +
      socialDrawing(card.curve, lang, box).at(right.x, curve.y)
    : "";
  return frame("wide", subjectColour(code), credit, `${[...head, ...deck, ...shown].join("")}${locator(code)}${drawn}`);
}
