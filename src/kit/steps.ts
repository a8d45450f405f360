import { color } from "#kit/colors.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";

/** One class of values: where it begins, its colour and its name; the first begins at −Infinity. */
export interface Step extends Bilingual {
  readonly from: number;
  readonly role: Role;
}

/** The class of a value; one on an edge belongs to the class above it. @throws when the first does not begin at −Infinity */
export function stepOf(steps: readonly Step[], value: number): Step {
  const step = steps.findLast(({ from }) => value >= from);
  if (!step) throw new Error(`no class for ${value}: the first begins at ${steps[0]?.from}`);
  return step;
}

/** What forms of classes ask of a figure that has steps, to spread into their options: fill, ink upon it, legend. */
export const bySteps = <K extends string>(steps: readonly Step[], field: K, lang: Lang) => {
  const role = (row: Readonly<Record<K, number>>): Role => stepOf(steps, row[field]).role;
  return {
    fill: (row: Readonly<Record<K, number>>) => color(role(row)),
    ink: (row: Readonly<Record<K, number>>) => color(`on-${role(row)}` as Role),
    classes: steps.map((step) => ({ fill: color(step.role), label: step[lang] })),
  };
};

/** How many values are in each class, in words: "0,5–2 di atas: 12; 2 ke atas: 3". */
export function stepCounts(steps: readonly Step[], values: readonly number[], lang: Lang): string {
  const found = values.map((value) => stepOf(steps, value));
  return steps.map((step) => `${step[lang]}: ${found.filter((one) => one === step).length}`).join("; ");
}
