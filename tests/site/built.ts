import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readFolder } from "../../scripts/site/folder.ts";
import { type Page, taggedPage, type TaggedPage } from "../../scripts/site/page.ts";
import { site } from "#site.ts";

const root = resolve(import.meta.dirname, "../..");

/** The built folder under test: `dist`, or what `DIST` names. */
export const dist = resolve(process.env["DIST"] ?? join(root, "dist"));

if (!existsSync(join(dist, "index.html"))) throw new Error("there is no built site: run `npm run build`");

export const built = readFolder(dist, site);

export const read = (file: string): string => readFileSync(join(dist, file), "utf8");

/** What kind of page an address leads to; budgets and expectations hang on it. */
export type Kind = "front" | "story" | "chart" | "embed" | "dataset" | "list" | "404";

const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/^\/(en\/)?$/, "front"],
  [/^\/(en\/)?404/, "404"],
  [/^\/(sematan|en\/embed)\/./, "embed"],
  [/^\/(artikel|en\/articles)\/./, "story"],
  [/^\/(grafik|en\/charts)\/./, "chart"],
  [/^\/(en\/)?data\/./, "dataset"],
];

export const kindOf = ({ path }: Pick<Page, "path">): Kind => kinds.find(([form]) => form.test(path))?.[1] ?? "list";

export const pagesOf = (...of: readonly Kind[]): readonly Page[] =>
  built.pages.filter((page) => of.includes(kindOf(page)));

/** The tags of a page, and none of what contains what: for questions to all pages, whose trees would fill the memory. */
export const tagsIn = ({ file, html }: Page): TaggedPage => taggedPage(file, html);

const heads = new WeakMap<Page, TaggedPage>();

/** The tags of a page's head, in which it says what it is. */
export function headOf(page: Page): TaggedPage {
  const head = heads.get(page) ?? taggedPage(page.file, page.html.slice(0, page.html.indexOf("</head>")));
  heads.set(page, head);
  return head;
}

export const langOf = ({ path }: Pick<Page, "path">): "id" | "en" => (path.startsWith("/en/") ? "en" : "id");

/**
 * All pages but the many of one kind, of which `most` stand for the rest: the longest, the shortest, and others spread
 * between. For judges that take long; what differs from page to page is checked on all of them by the build itself.
 */
export function someOfEachKind(pages: readonly Page[], most = 6): readonly Page[] {
  const parent = ({ path }: Page) => path.replace(/[^/]+\/$/, "");
  const groups = Object.groupBy(pages, parent);
  return Object.entries(groups).flatMap(([folder, group = []]) => {
    if (folder === "/" || folder === "/en/" || group.length <= most) return group;
    const bySize = group.toSorted((a, b) => a.html.length - b.html.length);
    return Array.from({ length: most }, (_, at) => bySize[Math.round((at * (bySize.length - 1)) / (most - 1))]).filter(
      (page) => page !== undefined,
    );
  });
}
