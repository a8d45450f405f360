/** What Markdown says of a cell: `--:` in the line under the head aligns its column to the right. */
export interface ProseCell {
  readonly style?: string | { readonly textAlign?: string };
}

/** A column that is aligned to the right holds numbers. The style itself is dropped, since the policy permits none. */
export function isNumberCell({ style }: ProseCell): boolean {
  return typeof style === "string" ? /text-align:\s*right/.test(style) : style?.textAlign === "right";
}
