import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { legalWords } from "#words/legal.ts";

interface Provision {
  readonly law: string;
  readonly read: "text" | "summary" | null;
}

/** How many provisions the legal frame holds, and how they were read. */
export function provisionsSentence(provisions: readonly Provision[], lang: Lang): string {
  const count = (read: Provision["read"]) => provisions.filter((found) => found.read === read).length;
  const laws = new Set(provisions.map(({ law }) => law)).size;
  const [all, of, text, summary, unread] = [provisions.length, laws, count("text"), count("summary"), count(null)].map(
    (number) => formatNumber(number, lang),
  ) as [string, string, string, string, string];
  return legalWords[lang].sentence(all, of, text, summary, unread);
}
