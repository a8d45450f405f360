import type { Lang } from "#lib/lang.ts";

export interface ShownNumber {
  /** As it is written, such as `1.234,5`. */
  readonly shown: string;
  readonly value: number;
  readonly decimals: number;
}

/** The numbers in a text of a language, without their signs: a loss may be written "less" or "−". */
export function numbersIn(text: string, lang: Lang): readonly ShownNumber[] {
  const [group, point] = lang === "id" ? [".", ","] : [",", "."];
  return [...text.matchAll(/\d+(?:[.,]\d+)*/g)].map(([shown]) => {
    const plain = shown.replaceAll(group, "").replace(point, ".");
    return { shown, value: Number(plain), decimals: plain.split(".")[1]?.length ?? 0 };
  });
}

/** Billion as trillion, a fraction as million: the unit may change by thousands, and nothing else. */
const units = [-4, -3, -2, -1, 0, 1, 2, 3, 4].map((step) => 1000 ** step);

/** Whether a number is what one of the values becomes when it is rounded to as many decimals. */
export const saysOneOf = ({ value, decimals }: ShownNumber, values: readonly number[]): boolean =>
  values.some((known) => units.some((unit) => Math.abs(known / unit - value) <= 0.5 * 10 ** -decimals + 1e-9));
