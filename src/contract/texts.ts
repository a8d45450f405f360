/** What stands before and after each text, and the texts; one that begins with `¤` is whole. */
export type Texts = readonly [before: string, after: string, ...texts: readonly string[]];

/** One of the texts, in full. */
export function textAt(texts: Texts, index: number): string {
  const text = texts[index + 2] ?? "";
  return text[0] === "¤" ? text.slice(1) : texts[0] + text + texts[1];
}

/** The number that a text begins with, in the writing of the language that has this decimal sign. */
export const leadingNumber = (text: string, decimal: string): number =>
  parseFloat(
    text
      .replaceAll(decimal === "," ? "." : ",", "")
      .replace(decimal, ".")
      .replace("−", "-"),
  );
