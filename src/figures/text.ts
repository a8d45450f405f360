/** A `{{address | format}}` in a text. */
export interface Bound {
  /** What stands between the braces. */
  readonly address: string;
  /** Where `address` begins in the text. */
  readonly offset: number;
}

const braces = /\{\{([^{}]*)\}\}/g;

/** Every figure bound in a text, in reading order. */
export function boundIn(text: string): readonly Bound[] {
  return [...text.matchAll(braces)].map((found) => ({ address: found[1] ?? "", offset: found.index + 2 }));
}

/** The text with each `{{address}}` replaced by what `say` makes of the address. */
export function fillIn(text: string, say: (address: string) => string): string {
  return text.replace(braces, (_, address: string) => say(address));
}
