import type { Contract } from "#contract/contract.ts";
import type { Column, Columns, Known, Packed } from "#contract/packed.ts";
import { leadingNumber, textAt, type Texts } from "#contract/texts.ts";

/** The contract that was packed. */
export function unpack({ v: _, of, heads, texts, at, reach, ...rest }: Packed): Contract {
  const series = texts.slice(2).map((_, index) => (typeof of === "number" ? Math.floor(index / of) : again(of, index)));
  const known = knownOf(series, texts);
  const units = ({ wide, narrow }: Columns) => {
    const all = wide.map((column) => numbersOf(column, known));
    const inNarrow = narrow.map((column, index) => numbersOf(column, { ...known, w: all[index] ?? [] }));
    return { narrow: inNarrow.flat().map(tenth), wide: all.flat().map(tenth) };
  };
  return {
    ...rest,
    points: series.map((number, index) => [
      number,
      again(heads, index).replace("¤", () => rest.series[number]?.[0] ?? ""),
      textAt(texts, index),
    ]),
    at: units(at),
    ...(reach && { reach: units(reach) }),
  };
}

/** What columns may be over, for points of these series that say these texts; the wide drawing is still to come. */
export function knownOf(series: readonly number[], [, , ...texts]: Texts): Known {
  const numbers = (decimal: string) => texts.map((text) => leadingNumber(text, decimal));
  return { n: [...series.keys()], s: series, ",": numbers(","), ".": numbers("."), w: [] };
}

/** The numbers of a column, one for each point. */
export function numbersOf(column: Column, known: Known): readonly number[] {
  const [over, slope = 0, start = 0] = column;
  return typeof over === "string"
    ? known[over].map((value) => Math.round(value * slope + start))
    : known.n.map((index) => again(column as readonly number[], index));
}

const again = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

const tenth = (value: number) => value / 10;
