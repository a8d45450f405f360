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

/**
 * The classes between some edges, in the sequential colours: "di bawah 1", "1–5", "5 ke atas".
 * @param words an edge in words, by default the bare number
 * @param unit stands behind the last class
 */
export function stepsAt(
  edges: readonly number[],
  words: (edge: number, lang: Lang) => string = String,
  unit: Bilingual = { id: "", en: "" },
): readonly Step[] {
  const all = [-Infinity, ...edges];
  return all.map((from, index) => {
    const upper = all[index + 1];
    const role = `seq-${index + 1}` as Role;
    const name = (lang: Lang, below: string, above: string) => {
      if (upper === undefined) return `${words(from, lang)} ${above}${unit[lang]}`;
      return index === 0 ? `${below} ${words(upper, lang)}` : `${words(from, lang)}–${words(upper, lang)}`;
    };
    return { from, role, id: name("id", "di bawah", "ke atas"), en: name("en", "below", "and more") };
  });
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
