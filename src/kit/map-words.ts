import type { MapWord } from "#kit/arc-map.ts";
import { type Named, type NamedAs, namedAs, nameOn } from "#kit/names.ts";
import { bySize, type Stage } from "#kit/stage.ts";

/** Where the words of a province find room on a wide map, in units from its place. */
export type Shifts = Readonly<Record<string, readonly [dx: number, dy: number]>>;

/**
 * Words at a province, moved to where they find room.
 * @param narrow what a narrow map takes of a shift
 */
export function shifted(stage: Stage, shifts: Shifts, narrow: number, code: string, words: string): MapWord {
  const [dx, dy] = shifts[code] ?? [0, 0];
  const scale = bySize(stage, narrow, 1);
  return { code, words, dx: dx * scale, dy: dy * scale };
}

type Arc = NamedAs<"from"> & NamedAs<"to"> & { readonly from_code: string; readonly to_code: string };

/** The names of places where arcs begin or end, of these codes in their order; by default as they fit the picture. */
export function endNames(
  stage: Stage,
  arcs: readonly Arc[],
  codes: readonly string[],
  shifts: Shifts,
  narrow: number,
  wordsOf: (place: Named) => string = (place) => nameOn(stage, place),
): readonly MapWord[] {
  const names = new Map([
    ...arcs.map((arc) => [arc.from_code, namedAs("from", arc)] as const),
    ...arcs.map((arc) => [arc.to_code, namedAs("to", arc)] as const),
  ]);
  return codes.flatMap((code) => {
    const name = names.get(code);
    return name ? [shifted(stage, shifts, narrow, code, wordsOf(name))] : [];
  });
}
