import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import { color } from "#kit/colors.ts";

/** Fixed breaks of yearly growth, percent: the same colours in every map and table. */
export const growthBreaks = [3, 5, 7, 10, 20] as const;

/** The class of a growth rate: shrinking, or one of six steps; a rate on a break belongs to the step above it. */
export function growthRole(growth: number): Role {
  if (growth < 0) return "seq-shrink";
  return `seq-${growthBreaks.filter((edge) => growth >= edge).length + 1}` as Role;
}

/** Legend of the classes that occur in these rates, lowest first. */
export function growthClasses(rates: readonly number[], lang: Lang) {
  const used = new Set(rates.map(growthRole));
  const [first, last] = [growthBreaks[0], growthBreaks.at(-1) ?? 0];
  const words: readonly (readonly [Role, string])[] = [
    ["seq-shrink", { id: "menyusut", en: "shrank" }[lang]],
    ["seq-1", `0–${first}`],
    ...growthBreaks
      .slice(1)
      .map((edge, index) => [`seq-${index + 2}` as Role, `${growthBreaks[index]}–${edge}`] as const),
    ["seq-6", { id: `${last} ke atas`, en: `${last} and more` }[lang]],
  ];
  return words.filter(([role]) => used.has(role)).map(([role, label]) => ({ fill: color(role), label }));
}
