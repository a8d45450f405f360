import { opposedSpecialisation } from "#metrics/opposed-specialisation.ts";

interface Quotient {
  readonly province_code: string;
  readonly industry_code: string;
  readonly lq: number;
}

type Pair = readonly [a: string, b: string];

/** Quotients of two places, industry by industry: first what leans most to `a`, last what leans most to `b`. */
export function byLean<T extends Quotient>(rows: readonly T[], [a, b]: Pair): readonly T[] {
  const lean = (line: readonly T[]) => quotientIn(line, a) - quotientIn(line, b);
  return linesOf(rows)
    .sort((some, other) => lean(other) - lean(some))
    .flat();
}

/** In how many industries the two places stand on opposite sides of the nation, and of how many. */
export function opposedIndustries(
  rows: readonly Quotient[],
  [a, b]: Pair,
): { readonly opposed: number; readonly of: number } {
  const lines = linesOf(rows);
  const opposed = lines.filter((line) => opposedSpecialisation({ a: quotientIn(line, a), b: quotientIn(line, b) }));
  return { opposed: opposed.length, of: lines.length };
}

const linesOf = <T extends Quotient>(rows: readonly T[]) => [
  ...Map.groupBy(rows, ({ industry_code }) => industry_code).values(),
];

/** An industry that a place does not have weighs nothing there. */
const quotientIn = (line: readonly Quotient[], place: string): number =>
  line.find(({ province_code }) => province_code === place)?.lq ?? 0;
