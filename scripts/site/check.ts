import { checkLanguages, languagesOf } from "./languages.ts";
import { checkLinks, linksOf } from "./links.ts";
import { checkMarkup } from "./markup.ts";
import type { Folder } from "./folder.ts";
import type { SiteProblem } from "./problem.ts";

/** The cheap checks of a built folder: everything wrong in one run, sorted by file and code. */
export function checkSite(folder: Folder): readonly SiteProblem[] {
  // Page by page, so that one tree is in memory at a time; what concerns several pages is small.
  const pages = folder.pages.map((page) => {
    const found = { links: linksOf(page), languages: languagesOf(page), problems: checkMarkup(page) };
    page.release();
    return found;
  });
  const problems = [
    ...pages.flatMap((page) => page.problems),
    ...checkLinks(
      folder,
      pages.map(({ links }) => links),
    ),
    ...checkLanguages(
      folder,
      pages.map(({ languages }) => languages),
    ),
  ];
  const place = ({ file, code }: SiteProblem) => `${file} ${code}`;
  return problems.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
