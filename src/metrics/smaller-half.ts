import { share } from "#metrics/share.ts";

/** What the smaller half of some values holds of their sum, in percent; of an odd number the middle one is not in it. */
export function smallerHalf(values: readonly number[]): number | null {
  const sum = (some: readonly number[]) => some.reduce((total, value) => total + value, 0);
  const small = values.toSorted((a, b) => a - b).slice(0, Math.floor(values.length / 2));
  return share(sum(small), sum(values));
}
