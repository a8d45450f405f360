import { formatDate, formatList, formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { cooperationWords } from "#words/cooperation.ts";

/** From the first step to the last; where no signing was found stands apart. */
export const statuses = ["signed", "technical_agreement", "implementing", "unknown"] as const;
export type AgreementStatus = (typeof statuses)[number];

export interface AgreementStage {
  readonly status: AgreementStatus;
  /** What followed is on record between some of the parties only. */
  readonly isPartial: boolean;
}

interface Signed {
  readonly status: AgreementStatus;
  readonly parties: readonly string[];
}

/** How far an agreement is documented. Of more than two parties, it is enough that two of them went on. */
export const stageOf = ({ status, parties }: Signed): AgreementStage => ({
  status,
  isPartial: parties.length > 2 && (status === "technical_agreement" || status === "implementing"),
});

/** How many agreements a list holds, by how far what came after is documented; a status that none has is left out. */
export function agreementsSentence(agreements: readonly Signed[], checked: string, lang: Lang): string {
  const said = cooperationWords[lang].agreements;
  if (agreements.length === 0) return said.none;
  const number = (count: number) => formatNumber(count, lang);
  const stages = agreements.map(stageOf);
  const parts = statuses.flatMap((status) => {
    const found = stages.filter((stage) => stage.status === status);
    if (found.length === 0) return [];
    const partial = found.filter(({ isPartial }) => isPartial).length;
    return said.parts[status](number(found.length)) + (partial > 0 ? ` (${said.partial(number(partial))})` : "");
  });
  return said.sentence(number(agreements.length), formatList(parts, lang), formatDate(checked, lang));
}
