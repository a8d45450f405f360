import type { Problem } from "#data/problems.ts";
import type { Lang } from "#lib/lang.ts";
import type { Known } from "./known.ts";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";

interface BoundFigure {
  /** `of` and `as` as one address, or what stands between the braces. */
  readonly address: string;
  /** Where a place of the address lies in the file. */
  readonly offsetOf: (inAddress: number) => number;
}

/** What is wrong with one bound figure: its address, or the sources under it. */
export function checkFigure(source: Source, { address, offsetOf }: BoundFigure, lang: Lang, known: Known): Problem[] {
  const found = known.resolve(address, lang);
  if (!found.ok) {
    const { code, offset, ...about } = found.problem;
    return [contentProblem(code, source.at(offsetOf(offset)), about)];
  }
  const { sourceIds } = found.value;
  const isUnlinked = (id: string) => known.sources.get(id) === false;
  if (sourceIds.length === 0 || !sourceIds.every(isUnlinked)) return [];
  const about = { address: found.value.address, sources: sourceIds };
  return [contentProblem("figure-on-unlinked-source", source.at(offsetOf(0)), about)];
}
