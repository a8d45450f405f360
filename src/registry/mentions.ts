/** What an article can link to by id and has a page of its own in the record. */
export type MentionKind = "mission" | "agreement" | "claim";

/**
 * Whether the text of an article names an entry of the record: by a link, or by a figure of its row.
 *
 *   [misi dagang](mission:jatim-malut-2025)                       the mission, linked
 *   <Fig of="mission-balance[jatim-malut-2025].…" />              the mission, by a figure
 *   <Fig of="agreement-economies[kepri-jateng-…,2025].…" />       the agreement, by a figure
 */
export function mentions(text: string, kind: MentionKind, id: string): boolean {
  // Ids are kebab-case, so that none of their characters means anything in a pattern.
  return new RegExp(String.raw`(?:\(${kind}:|\b(?:[\w-]+-)?${kind}s?(?:-[\w-]+)?\[)${id}(?=[\]),])`).test(text);
}
