import { attribute, named, tag, type TaggedPage } from "./page.ts";
import type { Folder } from "./folder.ts";
import type { SiteProblem } from "./problem.ts";
import type { Tag } from "./tags.ts";

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
  readonly element: Tag;
  readonly fetched: boolean;
}

/** What the check of links needs of a page once the page itself is let go. */
export interface PageLinks {
  readonly file: string;
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly SiteProblem[];
  /** Places in other pages that it names. */
  readonly places: readonly Place[];
}

interface Place {
  readonly file: string;
  readonly fragment: string;
  /** The link, as a message shows it. */
  readonly shown: string;
}

/** Where an address leads: to a file of this site, away from it, or nowhere. */
type Target =
  | { readonly to: "file"; readonly file: string; readonly fragment: string }
  | { readonly to: "elsewhere" }
  | ({ readonly to: "nowhere" } & Wrong);

type Wrong = Pick<SiteProblem, "code" | "expected" | "fix">;

/** Reads the links of one page after the other. Addresses that many pages name are looked up once. */
export function linkReader(folder: Folder): (page: TaggedPage) => PageLinks {
  const known = new Map<string, Target>();
  const target = (page: TaggedPage, address: string): Target => {
    if (!address.startsWith("/")) return targetOf(folder, page, address);
    const found = known.get(address) ?? targetOf(folder, page, address);
    known.set(address, found);
    return found;
  };
  return (page) => {
    const ids = idsOf(page);
    const places: Place[] = [];
    const problems: SiteProblem[] = [];
    for (const { address, element, fetched } of references(page)) {
      const found = address === "" && !fetched ? empty : target(page, address);
      if (found.to === "nowhere") problems.push(problemAt(page.file, tag(element), found));
      else if (found.to === "elsewhere" && fetched && !isInline(address))
        problems.push(problemAt(page.file, tag(element), thirdParty));
      else if (found.to === "file" && found.fragment !== "" && found.file.endsWith(".html")) {
        const { file, fragment } = found;
        if (file !== page.file) places.push({ file, fragment, shown: tag(element) });
        else if (!ids.has(fragment)) problems.push(noSuchPlace(page.file, { file, fragment, shown: tag(element) }));
      }
    }
    return { file: page.file, ids, problems, places };
  };
}

/** Internal links, files and fragments exist; nothing is fetched from elsewhere; every address has the base. */
export function checkLinks(pages: readonly PageLinks[]): SiteProblem[] {
  const ids = new Map(pages.map((page) => [page.file, page.ids]));
  return pages.flatMap(({ file, problems, places }) => [
    ...problems,
    ...places.filter((place) => !ids.get(place.file)?.has(place.fragment)).map((place) => noSuchPlace(file, place)),
  ]);
}

const empty: Target = {
  to: "nowhere",
  code: "link-empty",
  expected: "an address",
  fix: "give the link an address, or make it text",
};

const thirdParty: Wrong = {
  code: "third-party",
  expected: "files of this site only",
  fix: "keep a copy in public/ and name that one",
};

const problemAt = (file: string, found: string, { code, expected, fix }: Wrong): SiteProblem => ({
  code,
  file,
  expected,
  found,
  fix,
});

const noSuchPlace = (file: string, place: Place): SiteProblem =>
  problemAt(file, place.shown, {
    code: "fragment-broken",
    expected: `an element with the id "${place.fragment}" in ${place.file}`,
    fix: "correct the part after #",
  });

const isInline = (address: string): boolean => /^(data|mailto|tel):/.test(address);

function references(page: TaggedPage): readonly Reference[] {
  const found: Reference[] = [];
  for (const element of page.elements) {
    for (const name of addressAttributes(element)) {
      const value = attribute(element, name);
      if (value === null) continue;
      const fetched = isFetched(element);
      const addresses = name === "srcset" ? value.split(",").map((part) => part.trim().split(/\s+/)[0] ?? "") : [value];
      for (const address of addresses) found.push({ address, element, fetched });
    }
  }
  for (const element of named(page, "meta")) {
    const name = attribute(element, "property") ?? attribute(element, "name") ?? "";
    const address = absoluteMetas.includes(name) ? attribute(element, "content") : null;
    if (address !== null) found.push({ address, element, fetched: name.endsWith(":image") });
  }
  return found;
}

function addressAttributes(element: Tag): readonly string[] {
  const { tagName } = element;
  if (tagName === "a" || tagName === "area" || tagName === "link") return ["href", "xlink:href"];
  return resources[tagName] ?? [];
}

function isFetched(element: Tag): boolean {
  if (element.tagName === "link") {
    return (attribute(element, "rel") ?? "").split(/\s+/).some((rel) => fetchedLinks.includes(rel));
  }
  return element.tagName in resources;
}

function targetOf(folder: Folder, page: TaggedPage, address: string): Target {
  const nowhere = (code: string, expected: string, fix: string): Target => ({ to: "nowhere", code, expected, fix });
  if (isInline(address)) return { to: "elsewhere" };
  if (address.startsWith("#")) return { to: "file", file: page.file, fragment: decodeURIComponent(address.slice(1)) };

  const here = `${folder.origin}${folder.base.slice(0, -1)}${page.path}`;
  if (!URL.canParse(address, here)) return nowhere("link-malformed", "a valid address", "correct the address");
  const target = new URL(address, here);
  if (!/^https?:$/.test(target.protocol)) {
    return nowhere("link-scheme", "an address that begins with http or https", "correct the address");
  }
  if (target.origin !== new URL(folder.origin).origin) return { to: "elsewhere" };
  if (!target.pathname.startsWith(folder.base)) {
    return nowhere(
      "link-without-base",
      `an address below ${folder.base}`,
      "take the address from src/registry/urls.ts, which adds the base",
    );
  }
  const file = fileOf(folder, decodeURIComponent(target.pathname.slice(folder.base.length)));
  return file === null
    ? nowhere("link-broken", "an address that is built", "correct the address, or build what it names")
    : { to: "file", file, fragment: decodeURIComponent(target.hash.slice(1)) };
}

/** The file that is served for a path below the base, or `null`: a folder needs its slash. */
export function fileOf({ files }: Pick<Folder, "files">, path: string): string | null {
  if (path === "" || path.endsWith("/")) return files.has(`${path}index.html`) ? `${path}index.html` : null;
  return files.has(path) ? path : null;
}

function idsOf(page: TaggedPage): ReadonlySet<string> {
  return new Set(page.elements.map((element) => attribute(element, "id")).filter((id) => id !== null));
}
