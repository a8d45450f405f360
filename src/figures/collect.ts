import { addressText, parseAddress } from "#figures/address.ts";
import { boundIn } from "#figures/text.ts";

const tag = /<Fig\b[^>]*?\/>|\{\{[^{}]*\}\}/g;

const attribute = (text: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(text)?.[1];

/** `of` and `as` of a `<Fig/>` as one address. */
export const withFormat = (of: string, as: string | undefined) => (as === undefined ? of : `${of} | ${as}`);

interface Found {
  /** With its format, as it is bound. */
  readonly address: string;
  /** The address without its format, spelt in one way. */
  readonly cell: string;
  /** Where the `<Fig/>` or the address in braces begins in the text. */
  readonly offset: number;
}

const cellOf = (address: string): string => {
  const parsed = parseAddress(address);
  return parsed.ok ? addressText(parsed.value) : address;
};

/**
 * All figures in the text of an article (front matter included), in reading order, each cell once: a second figure of
 * the same cell adds nothing, whatever its format. The format is that of the first.
 * In a text that has passed the content check `<Fig/>` and `{{…}}` stand only where they count.
 */
export function figuresIn(source: string): readonly Found[] {
  const found = [...source.matchAll(tag)].flatMap(({ 0: text, index }) =>
    text.startsWith("{{")
      ? boundIn(text).map(({ address, offset }) => ({ address: address.trim(), offset: index + offset }))
      : [{ address: withFormat(attribute(text, "of") ?? "", attribute(text, "as")), offset: index }],
  );
  const cells = new Map<string, Found>();
  for (const { address, offset } of found) {
    const cell = cellOf(address);
    if (!cells.has(cell)) cells.set(cell, { address, cell, offset });
  }
  return [...cells.values()];
}

/** The addresses of all figures in the text of an article, as `figuresIn` finds them. */
export const addressesIn = (source: string): readonly string[] => figuresIn(source).map(({ address }) => address);

/** The id of a figure's row at the end of an article: letters, digits and `-` only. */
export function figureId(address: string): string {
  return `angka-${cellOf(address)
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/-$/, "")}`;
}
