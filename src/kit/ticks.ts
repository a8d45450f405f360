/**
 * Round numbers from below the smallest to above the largest value, about `count` of them and zero always among them:
 * an axis that holds zero is cut nowhere.
 */
export function ticksFor(values: readonly number[], count = 4): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const rough = (high - low || 1) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The years that an axis names: both ends, and between them at most `count` steps of equal length. */
export function yearTicks(from: number, to: number, count: number): readonly number[] {
  const step = [1, 2, 3, 5, 10].find((years) => (to - from) / years <= count) ?? 20;
  const years: number[] = [];
  for (let year = to; year >= from; year -= step) years.unshift(year);
  // The first year is named unless its neighbour stands too close.
  if (years[0] !== from && (years[0] ?? to) - from >= step * 0.6) years.unshift(from);
  return years;
}
