import { formatDate, formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";

/** From the first step to the last; what is not known stands apart. */
export const statuses = ["signed", "technical_agreement", "implementing", "unknown"] as const;
export type AgreementStatus = (typeof statuses)[number];

/** How many agreements a list holds, by how far what came after is documented; a status that none has is left out. */
export function agreementsSentence(found: readonly AgreementStatus[], checked: string, lang: Lang): string {
  const said = cooperationWords[lang].agreements;
  if (found.length === 0) return said.none;
  const parts = statuses
    .map((status) => ({ status, count: found.filter((one) => one === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${formatNumber(count, lang)} ${codeWord("agreement_status", status, lang)}`);
  return said.sentence(formatNumber(found.length, lang), formatList(parts, lang), formatDate(checked, lang));
}
