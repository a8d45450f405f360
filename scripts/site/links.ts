import { attribute, type Element, meta, type Page, tag } from "./page.ts";
import type { Folder } from "./folder.ts";
import type { SiteProblem } from "./problem.ts";

/** Attributes that make a browser fetch something; whatever they name must be ours. */
const resources: Readonly<Record<string, readonly string[]>> = {
  script: ["src"],
  img: ["src", "srcset"],
  source: ["src", "srcset"],
  iframe: ["src"],
  video: ["src", "poster"],
  audio: ["src"],
  object: ["data"],
  embed: ["src"],
  image: ["href", "xlink:href"],
  use: ["href", "xlink:href"],
};

const fetchedLinks = ["stylesheet", "icon", "preload", "modulepreload", "manifest", "apple-touch-icon", "mask-icon"];

/** Addresses of our own that stand in the head as text. */
const absoluteMetas = ["og:url", "og:image", "twitter:image", "citation_public_url"];

interface Reference {
  readonly address: string;
  readonly shown: string;
  readonly fetched: boolean;
}

/** What the check of links needs of a page. */
export interface PageLinks {
  readonly file: string;
  readonly path: string;
  readonly ids: ReadonlySet<string>;
  readonly references: readonly Reference[];
}

export const linksOf = (page: Page): PageLinks => ({
  file: page.file,
  path: page.path,
  ids: idsOf(page),
  references: references(page),
});

/** Internal links, files and fragments exist; nothing is fetched from elsewhere; every address has the base. */
export function checkLinks(folder: Folder, pages: readonly PageLinks[]): SiteProblem[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  return pages.flatMap((page) => page.references.flatMap((reference) => checkReference(folder, ids, page, reference)));
}

function references(page: Page): readonly Reference[] {
  const found: Reference[] = [];
  for (const element of page.elements) {
    for (const name of addressAttributes(element)) {
      const value = attribute(element, name);
      if (value === null) continue;
      const fetched = isFetched(element);
      const addresses = name === "srcset" ? value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "") : [value];
      for (const address of addresses) found.push({ address, shown: tag(element), fetched });
    }
  }
  for (const name of absoluteMetas) {
    const address = meta(page, name);
    if (address !== null)
      found.push({ address, shown: `<meta ${name}="${address}">`, fetched: name.endsWith(":image") });
  }
  return found;
}

function addressAttributes(element: Element): readonly string[] {
  const { tagName } = element;
  if (tagName === "a" || tagName === "area" || tagName === "link") return ["href", "xlink:href"];
  return resources[tagName] ?? [];
}

function isFetched(element: Element): boolean {
  if (element.tagName === "link") {
    return (attribute(element, "rel") ?? "").split(/\s+/).some((rel) => fetchedLinks.includes(rel));
  }
  return element.tagName in resources;
}

function checkReference(
  folder: Folder,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  page: Pick<Page, "file" | "path">,
  { address, shown, fetched }: Reference,
): readonly SiteProblem[] {
  const problem = (code: string, expected: string, fix: string) => [
    { code, file: page.file, expected, found: shown, fix },
  ];
  if (address === "" && !fetched)
    return problem("link-empty", "an address", "give the link an address, or make it text");
  if (/^(data|mailto|tel):/.test(address)) return [];

  const here = `${folder.origin}${folder.base.slice(0, -1)}${page.path}`;
  if (!URL.canParse(address, here)) return problem("link-malformed", "a valid address", "correct the address");
  const target = new URL(address, here);
  if (!/^https?:$/.test(target.protocol)) {
    return problem("link-scheme", "an address that begins with http or https", "correct the address");
  }
  if (target.origin !== new URL(folder.origin).origin) {
    return fetched ? problem("third-party", "files of this site only", "keep a copy in public/ and name that one") : [];
  }
  if (!target.pathname.startsWith(folder.base)) {
    return problem(
      "link-without-base",
      `an address below ${folder.base}`,
      "take the address from src/registry/urls.ts, which adds the base",
    );
  }
  const file = fileOf(folder, decodeURIComponent(target.pathname.slice(folder.base.length)));
  if (file === null) {
    return problem("link-broken", "an address that is built", "correct the address, or build what it names");
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === "" || !file.endsWith(".html") || ids.get(file)?.has(fragment)) return [];
  return problem("fragment-broken", `an element with the id "${fragment}" in ${file}`, "correct the part after #");
}

/** The file that is served for a path below the base, or `null`: a folder needs its slash. */
export function fileOf({ files }: Pick<Folder, "files">, path: string): string | null {
  if (path === "" || path.endsWith("/")) return files.has(`${path}index.html`) ? `${path}index.html` : null;
  return files.has(path) ? path : null;
}

function idsOf(page: Page): ReadonlySet<string> {
  return new Set(page.elements.map((element) => attribute(element, "id")).filter((id) => id !== null));
}
