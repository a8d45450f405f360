import type { Contract } from "#contract/contract.ts";
import type { Column, Columns, Known, Over } from "#contract/packed.ts";
import { numbersOf } from "#contract/unpack.ts";

type Numbers = readonly number[];

type Test = (values: Numbers, found: Numbers) => boolean;

/**
 * Places of points, all x before all y, as columns that are as short as they can be written.
 * @param reads points that share what it names in a drawing still do, and no others; `free` where that does not count
 */
export function columnsOf(at: Contract["at"], known: Known, reads: Contract["reads"] | "free"): Columns {
  const count = known.n.length;
  const axes = (flat: Numbers) =>
    Array.from({ length: flat.length / (count || 1) }, (_, axis) =>
      flat.slice(axis * count, (axis + 1) * count).map((value) => Math.round(value * 10)),
    );
  const columns = (lists: readonly Numbers[], wide: readonly Column[] = []) =>
    lists.map((values, axis) => {
      const isRead = reads === "xy" || reads === (axis === 0 ? "x" : "y");
      const across = reads === "xy" && axis === 1 ? lists[0] : [];
      const test = (before: Numbers, after: Numbers) => !isRead || haveSameGroups(before, after, across);
      const first = wide[axis];
      return columnOf(values, first ? { ...known, w: numbersOf(first, known) } : known, test);
    });
  const wide = columns(axes(at.wide));
  return { wide, narrow: columns(axes(at.narrow), wide) };
}

function columnOf(values: Numbers, known: Known, test: Test): Column {
  const overs = Object.keys(known) as Over[];
  const lines = overs.map((over) => lineOver(over, values, known, test));
  const length = (column: Column) => JSON.stringify(column).length;
  return lines.reduce<Column>((best, line) => (line && length(line) < length(best) ? line : best), repeating(values));
}

/** The shortest beginning of a list of which the whole is made by saying it again. */
export function repeating<T>(list: readonly T[]): readonly T[] {
  for (let length = 1; length < list.length; length += 1)
    if (list.every((item, index) => item === list[index % length])) return list.slice(0, length);
  return list;
}

/** The straight line that meets each value to a tenth of a unit, with as few digits as that takes. */
function lineOver(over: Over, values: Numbers, known: Known, test: Test): Column | undefined {
  const by = known[over];
  const slope = slopeOf(by, values);
  if (by.length === 0 || !Number.isFinite(slope)) return undefined;
  for (let digits = 2; digits < 8; digits += 1) {
    const rounded = Number(slope.toPrecision(digits));
    const rests = by.map((value, at) => (values[at] ?? 0) - rounded * value);
    const line = [over, rounded, Math.round(5 * (Math.min(...rests) + Math.max(...rests))) / 10] as const;
    const found = numbersOf(line, known);
    if (values.every((value, at) => Math.abs(value - (found[at] ?? NaN)) <= 1) && test(values, found)) return line;
  }
  return undefined;
}

/** Of the line that fits best, by least squares. */
function slopeOf(by: Numbers, values: Numbers): number {
  const mean = (list: Numbers) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [middle, level] = [mean(by), mean(values)];
  const spread = by.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const both = by.reduce((sum, value, at) => sum + (value - middle) * ((values[at] ?? 0) - level), 0);
  return spread === 0 ? 0 : both / spread;
}

/** Whether two lists, each number with the one across, fall into the same groups of equals. */
function haveSameGroups(values: Numbers, others: Numbers, across: Numbers = []): boolean {
  const [one, other] = [values, others].map((list) => list.map((value, at) => `${value} ${across[at] ?? ""}`));
  const pairs = new Set(one?.map((key, at) => `${key} ${other?.[at]}`)).size;
  return pairs === new Set(one).size && pairs === new Set(other).size;
}
