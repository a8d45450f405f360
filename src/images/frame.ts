import { balanced, textWidth, wrapped } from "#kit/text-width.ts";
import { escapeMarkup } from "#lib/escape.ts";
import { lightPalette, type Role } from "#lib/palette.ts";
import { site } from "#site.ts";
import type { Box, SocialDrawing } from "#render/social-drawing.ts";

/** A picture for social networks: `wide` for links, `square` for feeds. */
export const formats = { wide: { width: 1200, height: 630 }, square: { width: 1080, height: 1080 } } as const;

export type Format = keyof typeof formats;

/** What every such picture says besides what it shows. */
export interface Framed {
  readonly format: Format;
  /** The finding, in bold. */
  readonly claim: string;
  /** Measure, unit, place, period. */
  readonly line: string;
  /** Colour of the disc of the antar line: the subject. */
  readonly accent: Role;
  /** Says that so many lines of so many are shown, where a list is longer than there is room for. */
  readonly someOf: (shown: number, all: number) => string;
  /** The last line, of which as much is said as there is room for: the day of the data, then whose figures these are. */
  readonly credit: readonly string[];
}

const margin = 56;
/** The antar line: its height over the upper edge, and how large its disc is. */
const antar = { y: 56, disc: 14, stroke: 5 };
/** Sizes of the claim, from the one that is meant down to the one that holds a very long sentence. */
const claimSizes = { wide: [52, 48, 44, 40], square: [68, 62, 56, 50] } as const;
const lineSize = 26;
const foot = { size: 24, height: 64 };
/** Under the antar line, where the head begins. */
const headTop = antar.y + antar.disc + 12;

/** A picture that fills less than this part of its box is low; the sizes of words that are then tried. */
const low = 0.7;
const largerText = { wide: [34, 30], square: [44, 38, 34, 30] } as const;

export const ground = lightPalette.surface;

const text = (x: number, y: number, size: number, words: string, more: string) =>
  `<text x="${x}" y="${y}" font-size="${size}" ${more}>${escapeMarkup(words)}</text>`;

interface Lines {
  readonly size: number;
  readonly lines: readonly string[];
}

/** The claim above its picture, in the largest size at which it takes two lines, or three of a smaller one. */
function claimAbove(claim: string, room: number, format: Format): Lines {
  const tried = claimSizes[format].map((size) => ({ size, lines: balanced(claim, size, room) }));
  const fitting = tried.find(({ size, lines }) => lines.length <= (format === "wide" && size > 46 ? 2 : 3));
  return fitting ?? tried.at(-1) ?? { size: 40, lines: [claim] };
}

function antarLine(width: number, accent: Role): string {
  const { y, disc, stroke } = antar;
  const [from, to] = [margin, width - margin];
  return (
    `<path d="M${from} ${y}H${to}" stroke="${lightPalette.text}" stroke-width="${stroke}"/>` +
    `<circle cx="${from + disc}" cy="${y}" r="${disc}" fill="${lightPalette[accent]}"/>` +
    `<circle cx="${to - disc}" cy="${y}" r="${disc - stroke / 2}" fill="${lightPalette.page}" stroke="${lightPalette.text}" stroke-width="${stroke}"/>`
  );
}

/** Mark and wordmark, their base line at `y`. */
function wordmark(x: number, y: number): string {
  const { text: ink, kunyit } = lightPalette;
  const size = 30;
  const mark = (1.4 * size) / 32;
  return (
    `<g transform="translate(${x} ${y - 32}) scale(${mark})" stroke="${ink}" stroke-width="3">` +
    `<path d="M8 23C8 12 13 8.5 20 8.5" fill="none"/><circle cx="8" cy="24" r="5.5" fill="${ink}" stroke="none"/>` +
    `<circle cx="24" cy="8.5" r="4.6" fill="${kunyit}"/></g>` +
    text(x + 32 * mark + 9, y, size, site.name.toLowerCase(), `font-weight="700" letter-spacing="-0.6" fill="${ink}"`)
  );
}

/** The credit, shortened at a comma or semicolon where it would run into the wordmark. */
function shortened(credit: readonly string[], room: number): string {
  for (let count = credit.length; count > 1; count -= 1) {
    const [day = "", ...rest] = credit;
    const said = [...rest.slice(0, count - 1), day].join(" · ");
    if (textWidth(said, foot.size) <= room) return said;
  }
  return credit[0] ?? "";
}

/** Where head and body stand: the body under the claim, or beside it where it needs height more than width. */
interface Plan {
  readonly head: string;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

function setLines({ size, lines }: Lines, y: number, more: string, leading: number): readonly [string, number] {
  const written = lines.map((words, index) => text(margin, y + (index + 1) * leading, size, words, more));
  return [written.join(""), y + lines.length * leading];
}

function head(claim: Lines, deck: Lines): readonly [string, number] {
  const bold = `font-weight="700" letter-spacing="${(-0.012 * claim.size).toFixed(2)}" fill="${lightPalette.text}"`;
  const [said, under] = setLines(claim, headTop, bold, Math.round(claim.size * 1.15));
  const [measured, end] = setLines(deck, under + 12, `fill="${lightPalette.muted}"`, Math.round(deck.size * 1.3));
  return [said + measured, end];
}

const boxed = (width: number, height: number): Box => ({ width, height, text: 25.5, ground });

function above({ format, claim, line }: Framed): Plan {
  const { width, height } = formats[format];
  const room = width - 2 * margin;
  const size = format === "wide" ? lineSize : lineSize + 4;
  const deck = { size, lines: balanced(line, size, room).slice(0, format === "wide" ? 2 : 3) };
  const [written, end] = head(claimAbove(claim, room, format), deck);
  const y = end + 26;
  return { head: written, box: boxed(room, height - foot.height - 22 - y), x: margin, y };
}

function beside({ format, claim, line }: Framed): Plan {
  const { width, height } = formats[format];
  const column = 430;
  const size = wrapped(claim, 42, column).length > 6 ? 38 : 42;
  const deck = { size: 24, lines: wrapped(line, 24, column).slice(0, 5) };
  const [written] = head({ size, lines: wrapped(claim, size, column) }, deck);
  const [x, y] = [margin + column + 50, headTop + 18];
  return { head: written, box: boxed(width - margin - x, height - foot.height - 22 - y), x, y };
}

/**
 * One picture as SVG with plain colours: ground, antar line, claim, what is measured, the body, and at the foot the
 * name of the site and whose figures these are. It names no address, so that it is the same wherever the site lies.
 * @param draw fills a box; where words of the body are lost under the claim and fewer beside it, it stands beside it
 */
export function framed(said: Framed, draw: (box: Box) => SocialDrawing): string {
  const plans = [above(said), ...(said.format === "wide" ? [beside(said)] : [])];
  let chosen: { readonly plan: Plan; readonly body: SocialDrawing } | null = null;
  for (const plan of plans) {
    if (chosen && chosen.body.worth > 0.9) break;
    const body = draw(plan.box);
    if (chosen === null || body.worth > chosen.body.worth) chosen = { plan, body };
  }
  if (chosen === null) throw new Error(`no place for a picture: ${said.claim}`);
  const { plan } = chosen;
  const body = enlarged(chosen.body, said.format, plan.box, draw);
  // What is left below a low picture is shared out above and below it.
  const y = plan.y + Math.max(0, plan.box.height - body.height) * 0.4;
  const noted = body.rows ? note(said.someOf(body.rows.shown, body.rows.all), said.format) : "";
  return frame(said.format, said.accent, said.credit, plan.head + body.at(plan.x, y) + noted);
}

/** At the right over the foot: that the list is longer. */
function note(words: string, format: Format): string {
  const { width, height } = formats[format];
  return text(width - margin, height - foot.height - 4, 24, words, `text-anchor="end" fill="${lightPalette.muted}"`);
}

/** A chart of few rows in a large box: drawn with larger words as long as none is lost. */
function enlarged(drawn: SocialDrawing, format: Format, box: Box, draw: (box: Box) => SocialDrawing): SocialDrawing {
  if (drawn.height > low * box.height || drawn.worth === 0) return drawn;
  for (const text of largerText[format]) {
    const larger = draw({ ...box, text });
    if (larger.worth >= drawn.worth && larger.height > drawn.height) return larger;
  }
  return drawn;
}

/** Ground, antar line and foot around a picture that has placed its own parts. */
export function frame(format: Format, accent: Role, credit: readonly string[], inner: string): string {
  const { width, height } = formats[format];
  const base = height - 30;
  const last = shortened(credit, width - 2 * margin - 300);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Asap">` +
    `<rect width="${width}" height="${height}" fill="${ground}"/>${antarLine(width, accent)}${inner}${wordmark(margin - 4, base)}` +
    text(width - margin, base, foot.size, last, `text-anchor="end" fill="${lightPalette.muted}"`) +
    `</svg>`
  );
}
