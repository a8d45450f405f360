import { formatDate, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { claimWords } from "#words/claims.ts";

interface Checked {
  readonly document_id: string;
  readonly checked_on: string;
}

/** How many claims each document gives, and the last day of checking. No count of verdicts: the ledger keeps no score. */
export function claimsSentence(claims: readonly Checked[], lang: Lang): string {
  const number = (value: number) => formatNumber(value, lang);
  const from = (document: string) => claims.filter(({ document_id }) => document_id === document).length;
  const checked = claims.reduce((last, { checked_on }) => (checked_on > last ? checked_on : last), "");
  return claimWords[lang].deck(
    number(claims.length),
    number(from("unesa-jatim-malut-2025")),
    number(from("hallo-batam-2025")),
    formatDate(checked, lang),
  );
}
