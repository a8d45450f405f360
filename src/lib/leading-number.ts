/** The number that an English text begins with: "4,456.849 (with letters of intent)" gives 4456.849; `null` where it begins with none. */
export function leadingNumber(text: string): number | null {
  const [, digits] = /^([\d,]+(?:\.\d+)?)(?: |$)/.exec(text) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(",", ""));
}
