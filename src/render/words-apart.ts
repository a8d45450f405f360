import { textWidth } from "#kit/text-width.ts";

/** A word of a drawing, and the rectangle that it takes in the drawing's units. */
interface Word {
  /** Where its element stands in the markup. */
  readonly from: number;
  readonly to: number;
  /** Which group of the markup it belongs to: words of one kind stand in one. */
  readonly group: number;
  readonly bold: boolean;
  /** Whether a form has cut it to its room. */
  readonly cut: boolean;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** Text size of the root, in the drawing's units. */
  readonly unit: number;
}

/** What a group passes on to its words. */
interface Inherited {
  readonly group: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly anchor: string;
  readonly bold: boolean;
}

/** Above and below the middle of a line, in em: what letters take, so that lines of a column do not count as touching. */
const halfLine = 0.44;

/** So much of the words may go before the others make no sense without them. */
const dispensable = 0.25;

const tag = /<(\/?)(svg|g|text)\b((?: [\w:-]+="[^"]*")*)>/g;

const attribute = (attributes: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

const em = (value: string | undefined, size: number): number =>
  value === undefined ? 0 : value.endsWith("em") ? parseFloat(value) * size : Number(value);

function within(outer: Inherited, attributes: string, group: number): Inherited {
  const [dx = 0, dy = 0] = (attribute(attributes, "transform")?.match(/-?[\d.]+/g) ?? []).map(Number);
  const size = attribute(attributes, "font-size");
  const weight = attribute(attributes, "font-weight");
  return {
    group,
    x: outer.x + dx,
    y: outer.y + dy,
    size: size === undefined ? outer.size : em(size, outer.size),
    anchor: attribute(attributes, "text-anchor") ?? outer.anchor,
    bold: weight === undefined ? outer.bold : Number(weight) >= 600,
  };
}

const plain = (markup: string) => markup.replace(/<[^>]*>/g, "").replace(/&(amp|lt|gt|quot);/g, "_");

/** The lines of a text element: itself, or its spans. */
function linesOf(inner: string, { size }: Inherited): readonly { readonly text: string; readonly shift: number }[] {
  const spans = [...inner.matchAll(/<tspan\b((?: [\w:-]+="[^"]*")*)>(.*?)<\/tspan>/gs)];
  if (spans.length === 0) return [{ text: plain(inner), shift: 0 }];
  let shift = 0;
  return spans.map(([, attributes = "", text = ""]) => {
    const y = attribute(attributes, "y");
    shift = y === undefined ? shift + em(attribute(attributes, "dy"), size) : em(y, size);
    return { text: plain(text), shift };
  });
}

/** The words of a normalised drawing with the room that each takes. */
function wordsIn(svg: string, unit: number): readonly Word[] {
  const stack: Inherited[] = [{ group: 0, x: 0, y: 0, size: unit, anchor: "start", bold: false }];
  const words: Word[] = [];
  for (const found of svg.matchAll(tag)) {
    const [written, slash, name, attributes = ""] = found;
    const outer = stack.at(-1);
    if (slash) stack.pop();
    if (slash || outer === undefined) continue;
    const own = within(outer, attributes, name === "text" ? outer.group : found.index);
    stack.push(own);
    if (name !== "text") continue;
    const end = svg.indexOf("</text>", found.index);
    const lines = linesOf(svg.slice(found.index + written.length, end), own);
    // The middle of a line is 0.32 em above its base line.
    const y = own.y + em(attribute(attributes, "y"), own.size) - 0.32 * own.size;
    const x = own.x + em(attribute(attributes, "x"), own.size);
    const width = Math.max(...lines.map(({ text }) => textWidth(text, own.size)));
    const left = own.anchor === "end" ? x - width : own.anchor === "middle" ? x - width / 2 : x;
    const shifts = lines.map(({ shift }) => shift);
    words.push({
      from: found.index,
      to: end + "</text>".length,
      group: own.group,
      bold: own.bold,
      cut: lines.some(({ text }) => text.endsWith("…")),
      left,
      right: left + width,
      top: y + Math.min(...shifts) - halfLine * own.size,
      bottom: y + Math.max(...shifts) + halfLine * own.size,
    });
  }
  return words;
}

/** Between two words of one line, as a part of the text's height. */
const space = 0.3;

function touch(a: Word, b: Word): boolean {
  const gap = space * Math.min(a.bottom - a.top, b.bottom - b.top);
  return a.left < b.right + gap && b.left < a.right + gap && a.top < b.bottom && b.top < a.bottom;
}

/** The words that can stand beside each other, the bold ones first. */
function apart(words: readonly Word[]): readonly Word[] {
  const kept: Word[] = [];
  for (const word of [...words.filter(({ bold }) => bold), ...words.filter(({ bold }) => !bold)])
    if (kept.every((other) => !touch(word, other))) kept.push(word);
  return kept;
}

interface Cleared {
  readonly svg: string;
  /** The part of the words that is left whole. */
  readonly kept: number;
}

/** The groups of which enough words are in `clear`; bold words are worth showing however few are left. */
function readable(words: readonly Word[], clear: readonly Word[]): readonly Word[] {
  const left = new Set(clear);
  const groups = [...Map.groupBy(words, ({ group, bold }) => `${group} ${bold}`).values()];
  return groups.flatMap((group) => {
    const lost = group.filter((word) => !left.has(word)).length;
    return group[0]?.bold || lost <= dispensable * group.length ? group : [];
  });
}

/**
 * A drawing without the words that collide or leave it. Where few of a kind do, those alone go; where many do, the
 * whole kind goes, since the rest of a broken row of words would say nothing: of a long ranking only the bold names
 * stay.
 */
export function wordsApart(svg: string, { width, height, unit }: Size): Cleared {
  const words = wordsIn(svg, unit);
  const inside = words.filter(
    ({ from, to, cut, left, right, top, bottom }) =>
      left >= -2 &&
      right <= width + 2 &&
      // A row at the edge may hold a line that is higher than itself.
      top >= -0.6 * unit &&
      bottom <= height + 0.6 * unit &&
      // A name that is cut is still a name; a number that is cut is another number.
      !(cut && /^\W*\d/.test(plain(svg.slice(from, to)))),
  );
  const alone = [...Map.groupBy(inside, ({ group }) => group).values()].flatMap(apart);
  const kinds = readable(words, alone).filter((word) => inside.includes(word));
  const sound = new Set(readable(words, apart(kinds)));
  const left = new Set(apart(kinds.filter((word) => sound.has(word))));
  // Half a number at the end of a name is another number: it goes, and the name stays.
  const whole = [...left].filter(({ cut }) => !cut).length;
  const asLeft = (markup: string) => markup.replace(/[\s\u00A0]+\d[\d.,]*…/, "…");
  const without = (text: string, word: Word) =>
    text.slice(0, word.from) + (left.has(word) ? asLeft(text.slice(word.from, word.to)) : "") + text.slice(word.to);
  return { svg: words.reduceRight(without, svg), kept: words.length === 0 ? 1 : whole / words.length };
}
