import { checkLanguages } from "./languages.ts";
import { checkLinks } from "./links.ts";
import { checkMarkup } from "./markup.ts";
import type { Folder } from "./folder.ts";
import type { SiteProblem } from "./problem.ts";

/** The cheap checks of a built folder: everything wrong in one run, sorted by file and code. */
export function checkSite(folder: Folder): readonly SiteProblem[] {
  const problems = [...checkLinks(folder), ...checkMarkup(folder), ...checkLanguages(folder)];
  const place = ({ file, code }: SiteProblem) => `${file} ${code}`;
  return problems.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
}
