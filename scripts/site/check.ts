import { checkLanguages, languagesOf, type PageLanguages } from "./languages.ts";
import { checkLinks, linkReader, type PageLinks } from "./links.ts";
import { checkMarkup, policyOf } from "./markup.ts";
import type { Folder } from "./folder.ts";
import { taggedPage } from "./page.ts";
import type { SiteProblem } from "./problem.ts";

/** What one look at all pages of a built folder gives. */
export interface Checked {
  /** Everything that is wrong, sorted by file and code. */
  readonly problems: readonly SiteProblem[];
  /** The content policy of each page that has one. */
  readonly policies: ReadonlyMap<string, string>;
}

/** The cheap checks of a built folder: everything wrong in one run. */
export function checkFolder(folder: Folder): Checked {
  const linksOf = linkReader(folder);
  const links: PageLinks[] = [];
  const languages: PageLanguages[] = [];
  const problems: SiteProblem[] = [];
  const policies = new Map<string, string>();
  // Page by page, so that one is in memory at a time; what concerns several pages is small.
  for (const { file, html } of folder.texts()) {
    const page = taggedPage(file, html);
    links.push(linksOf(page));
    languages.push(languagesOf(page));
    problems.push(...checkMarkup(page));
    const policy = policyOf(page);
    if (policy !== null) policies.set(file, policy);
  }
  problems.push(...checkLinks(links), ...checkLanguages(folder, languages));
  const place = ({ file, code }: SiteProblem) => `${file} ${code}`;
  return {
    problems: problems.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0)),
    policies,
  };
}

/** Everything that is wrong in a built folder. */
export const checkSite = (folder: Folder): readonly SiteProblem[] => checkFolder(folder).problems;
