const range = (first: number, last: number): string =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/**
 * Every character that our fonts hold: ASCII, the Latin-1 letters with × and ÷, and the marks that our texts use.
 * Arrows, ticks and signs such as ≥ are not in the fonts: they are drawn or written as words.
 */
export const fontCharacters: string = range(0x20, 0x7e) + range(0xc0, 0xff) + "§©«»°²³·½€–—‘’“”•…\u2212\u00a0";
