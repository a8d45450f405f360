import type { Problem, Spot } from "#data/problems.ts";
import { articleProblems } from "./problems-article.ts";
import { figureProblems } from "./problems-figure.ts";
import { frontMatterProblems } from "./problems-front-matter.ts";
import type { Words } from "#data/problems/words.ts";

/** The catalogue: every code of the content check with its wording. */
const catalogue = { ...frontMatterProblems, ...articleProblems, ...figureProblems } as const;

type Catalogue = typeof catalogue;
export type ContentCode = keyof Catalogue;

/** Every code, sorted. */
export const contentCodes: readonly ContentCode[] = (Object.keys(catalogue) as ContentCode[]).sort();

/** A problem of an article, at a place of its file. */
export function contentProblem<C extends ContentCode>(
  code: C,
  spot: Spot,
  about: Parameters<Catalogue[C]>[0],
): Problem {
  // The compiler cannot see that the entry of C takes the argument of C.
  const words = (catalogue[code] as (about: unknown) => Words)(about);
  return { code, ...spot, ...words };
}
