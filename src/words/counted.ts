import type { Lang } from "#lib/lang.ts";

/** What is counted in pictures: in Indonesian, and in English one and several of it. */
const countables = {
  mission: { id: "misi", en: ["mission", "missions"] },
  agreement: { id: "perjanjian", en: ["agreement", "agreements"] },
  claim: { id: "klaim", en: ["claim", "claims"] },
  promise: { id: "janji", en: ["promise", "promises"] },
} as const;

export type Countable = keyof typeof countables;

/** How many there are of something: "3 misi", "1 mission", "3 missions". */
export function counted(count: number, of: Countable, lang: Lang): string {
  const { id, en } = countables[of];
  return `${count} ${{ id, en: en[count === 1 ? 0 : 1] }[lang]}`;
}

/** Several counts in one go, those of nothing left out: "3 misi, 1 perjanjian". */
export const countedEach = (counts: Readonly<Partial<Record<Countable, number>>>, lang: Lang): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([of, count]) => counted(count, of as Countable, lang))
    .join(", ");
