import { sourcesOf } from "#lib/sources-of.ts";
import { difference } from "#metrics/difference.ts";

interface Figure {
  readonly is_preferred: boolean;
  readonly source_id: string;
}

interface Furthest {
  readonly cell: string;
  /** The figure furthest from the one in use, and what it is more than that. */
  readonly other: number;
  readonly apart: number;
  readonly sources: readonly string[];
}

/**
 * Of every cell that sources disagree on, the figure in use and the one furthest from it, the widest apart first.
 * Both in their unit, with two decimals; cells whose figures are all nearer than `least` are left out. Of two that are
 * as far the first counts; every source of it is named.
 */
export function furthestFigures<K extends string, T extends Figure & Readonly<Record<K, number>>>(
  rows: readonly T[],
  field: K,
  cellOf: (row: T) => string,
  least: number,
): readonly (T & Furthest)[] {
  return [...Map.groupBy(rows, cellOf)]
    .flatMap(([key, cell]) => {
      const used = cell.find((row) => row.is_preferred);
      if (!used) return [];
      const apart = (row: T) => difference(row[field], used[field]);
      const [furthest] = cell.toSorted((a, b) => Math.abs(apart(b)) - Math.abs(apart(a)));
      if (!furthest || Math.abs(apart(furthest)) < least) return [];
      const same = cell.filter((row) => row[field] === furthest[field]);
      return [
        { ...used, cell: key, other: furthest[field], apart: apart(furthest), sources: sourcesOf(used, ...same) },
      ];
    })
    .sort((a, b) => Math.abs(b.apart) - Math.abs(a.apart));
}
