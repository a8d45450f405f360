import { hatch } from "#kit/hatch.ts";
import type { Stage } from "#kit/stage.ts";
import type { Lang } from "#lib/lang.ts";

/** How a form tells apart the times that it shows in one picture, and which of them is drawn. */
export interface OverTime<T> {
  /** The year of a row. */
  readonly of: (row: T) => number;
  readonly drawn: number;
  /** What is said of a place that has no row at a time. */
  readonly missing: string;
}

/** Years of provinces, of which one is drawn, as a form asks for them. */
export const overYears = (drawn: number, lang: Lang): OverTime<{ readonly year: number }> => ({
  of: ({ year }) => year,
  drawn,
  missing: { id: "belum ada angka", en: "no figure yet" }[lang],
});

/** What a place looks like and says at one time. */
export interface Frame {
  readonly fill: string;
  /** Colour of words that stand on the fill; absent where they stand beside it. */
  readonly ink?: string;
  /** The value as it is written in the picture, where it is. */
  readonly label: string;
  readonly text: string;
}

/** The frames of a picture: by year, then by the code of the place. Made when they are asked for: a drawing needs none. */
export type Frames = Map<number, () => ReadonlyMap<string, Frame>>;

/** Puts a mark whose words are values of the time that is drawn into the group that the browser writes others into. */
export const valueClass = { className: "nd-value" } as const;

/**
 * The rows of the time that is drawn. What the other times look like is left on the stage: one geometry serves them
 * all, and the browser changes fills and words.
 * @throws when a place has a row at some other time and none at the one that is drawn: it would have no mark
 */
export function drawnRows<T>(
  stage: Stage,
  rows: readonly T[],
  over: OverTime<T> | undefined,
  key: (row: T) => string,
  frame: (row: T) => Frame,
): readonly T[] {
  if (!over) return rows;
  const drawn = rows.filter((row) => over.of(row) === over.drawn);
  const places = new Set(drawn.map(key));
  const undrawn = rows.find((row) => !places.has(key(row)));
  if (undrawn) throw new Error(`no row of ${key(undrawn)} in ${over.drawn}, the time that is drawn`);
  const missing = { fill: hatch, label: "", text: over.missing };
  for (const [time, of] of Map.groupBy(rows, over.of)) {
    stage.frames.set(time, () => {
      const known = new Map(of.map((row) => [key(row), row]));
      const at = [...places].map((place) => {
        const row = known.get(place);
        return [place, row === undefined ? missing : frame(row)] as const;
      });
      return new Map(at);
    });
  }
  return drawn;
}

/** Whether a place lacks a row at some time, so that the legend names what is hatched. */
export function hasGaps<T>(rows: readonly T[], over: OverTime<T> | undefined): boolean {
  if (!over) return false;
  const counts = [...Map.groupBy(rows, over.of).values()].map(({ length }) => length);
  return Math.min(...counts) < Math.max(...counts);
}
