interface Yearly {
  readonly province_code: string;
  readonly year: number;
}

/** How two places stood to each other in the last year that both have a figure of. */
interface Ahead<T> {
  /** The row of the one that was ahead, and of the other; in the order of the places where they are even. */
  readonly more: T;
  readonly less: T;
  readonly isEven: boolean;
  /** Of the years that both have, in how many the same one was ahead, or both even. */
  readonly years: number;
  readonly shared: number;
}

/** Which of two places had the larger figure in the last year that both have, and how often; `null` where none is shared. */
export function ahead<K extends string, T extends Yearly & Readonly<Record<K, number>>>(
  rows: readonly T[],
  [a, b]: readonly [string, string],
  field: K,
): Ahead<T> | null {
  const of = (code: string) => rows.filter(({ province_code }) => province_code === code);
  const other = new Map(of(b).map((row) => [row.year, row]));
  const pairs = of(a)
    .flatMap((here) => {
      const there = other.get(here.year);
      return there ? [{ here, there }] : [];
    })
    .sort((x, y) => x.here.year - y.here.year);
  const last = pairs.at(-1);
  if (!last) return null;
  const side = ({ here, there }: typeof last) => Math.sign(here[field] - there[field]);
  const [more, less] = side(last) < 0 ? [last.there, last.here] : [last.here, last.there];
  const years = pairs.filter((pair) => side(pair) === side(last)).length;
  return { more, less, isEven: side(last) === 0, years, shared: pairs.length };
}
