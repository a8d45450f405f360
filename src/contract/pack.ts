import { columnsOf, repeating } from "#contract/columns.ts";
import type { Contract } from "#contract/contract.ts";
import type { Packed } from "#contract/packed.ts";
import { shortTexts, sign, unsigned } from "#contract/short-texts.ts";
import { knownOf } from "#contract/unpack.ts";

/**
 * Packs a contract. Its words come back as they are, its places to within 0.1 of a unit, and points that share a place
 * along what `reads` names still do, and no others.
 * @throws where a word holds the sign that has a meaning in the packed form
 */
export function pack({ points, at, reach, ...rest }: Contract): Packed {
  const { reads, series } = rest;
  const of = points.map(([number]) => number);
  const texts = shortTexts(points.map(([, , text]) => text));
  const known = knownOf(of, texts);
  return {
    v: 2,
    ...rest,
    of: runs(of) ?? repeating(of),
    heads: repeating(points.map(([number, head]) => shortHead(head, series[number]?.[0] ?? ""))),
    texts,
    at: columnsOf(at, known, reads),
    ...(reach ? { reach: columnsOf(reach, known, "free") } : {}),
  };
}

/** How many points each series has, where all have as many and they follow each other. */
function runs(of: readonly number[]): number | undefined {
  const length = of.filter((number) => number === 0).length;
  return of.every((number, index) => number === Math.floor(index / length)) ? length : undefined;
}

const shortHead = (head: string, name: string) =>
  name === "" ? unsigned(head) : unsigned(head).replace(name, () => sign);
