import type { Figure } from "#figures/figure.ts";
import type { Result } from "#figures/problem.ts";
import type { Lang } from "#lib/lang.ts";

/** All that exists on the site and that an article can name. */
export interface Known {
  readonly charts: readonly string[];
  /** The codes that the series of a chart can be lit by. */
  readonly series: (chart: string) => readonly string[];
  readonly datasets: readonly string[];
  /** Source ids; `true` where the source has an address. */
  readonly sources: ReadonlyMap<string, boolean>;
  readonly provinces: readonly string[];
  /** Ids of the glossary. */
  readonly terms: readonly string[];
  readonly resolve: (address: string, lang: Lang) => Result<Figure>;
}

/** An article's file, before anything in it is known to be right. */
export interface ArticleFile {
  /** From the root of the project. */
  readonly file: string;
  readonly lang: Lang;
  readonly slug: string;
  readonly text: string;
}
