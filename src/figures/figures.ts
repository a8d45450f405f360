import type { Figure } from "#figures/figure.ts";
import type { FigureProblem, Result } from "#figures/problem.ts";
import { resolveIn } from "#figures/resolve.ts";
import { tables } from "#figures/tables.ts";
import { fillIn } from "#figures/text.ts";
import type { Lang } from "#lib/lang.ts";

/** The figure at an address of our tables, or what is wrong with the address. */
export const resolve = (address: string, lang: Lang): Result<Figure> => resolveIn(tables, address, lang);

/** The edge where a problem becomes an error: the content check has read every article before this can happen. */
function fail(problem: FigureProblem, address: string): never {
  throw new Error(`${problem.code}: ${address}`);
}

/** The figure at an address; throws where there is none. */
export function figure(address: string, lang: Lang): Figure {
  const found = resolve(address, lang);
  return found.ok ? found.value : fail(found.problem, address);
}

/** The text with each `{{address | format}}` replaced by its figure; throws where one is wrong. */
export const fill = (text: string, lang: Lang): string => fillIn(text, (address) => figure(address, lang).text);
