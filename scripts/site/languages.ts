import { attribute, meta, named, type TaggedPage } from "./page.ts";
import { fileOf } from "./links.ts";
import type { Folder } from "./folder.ts";
import type { SiteProblem } from "./problem.ts";

type Alternates = ReadonlyMap<string, string>;

/** Pages that name no other language: embeds point to their chart's page, and the 404 page answers any address. */
const unpaired = /^\/(404(\.html|\/)|sematan\/|en\/embed\/|en\/404\/)/;

/** What the check of languages needs of a page. */
export interface PageLanguages {
  readonly file: string;
  readonly path: string;
  readonly alternates: Alternates;
  readonly canonical: string | null;
  /** Whether it names a pair at all. */
  readonly paired: boolean;
}

export function languagesOf(page: TaggedPage): PageLanguages {
  const canonical = named(page, "link").find((element) => attribute(element, "rel") === "canonical");
  return {
    file: page.file,
    path: page.path,
    alternates: alternatesOf(page),
    canonical: canonical ? attribute(canonical, "href") : null,
    paired: !unpaired.test(page.path) && meta(page, "refresh") === null,
  };
}

/** Each page names itself and its other language, and is named back; its canonical address is itself. */
export function checkLanguages(folder: Folder, pages: readonly PageLanguages[]): SiteProblem[] {
  const alternates = new Map(pages.map((page) => [page.file, page.alternates]));
  return pages
    .filter(({ paired }) => paired)
    .flatMap((page) => [...checkPair(folder, alternates, page), ...checkCanonical(folder, page)]);
}

const addressOf = ({ origin, base }: Folder, page: Pick<TaggedPage, "path">) =>
  `${origin}${base.slice(0, -1)}${page.path}`;

function checkPair(folder: Folder, alternates: ReadonlyMap<string, Alternates>, page: PageLanguages): SiteProblem[] {
  const own = page.alternates;
  const problem = (expected: string, found: string): SiteProblem => ({
    code: "hreflang",
    file: page.file,
    expected,
    found,
    fix: "build the head from the record in src/structured-data/head.ts",
  });
  const missing = ["id", "en", "x-default"].filter((lang) => !own.has(lang));
  if (missing.length > 0) return [problem(`hreflang ${missing.join(", ")}`, "none")];

  const lang = page.path.startsWith("/en/") ? "en" : "id";
  const self = addressOf(folder, page);
  if (own.get(lang) !== self) return [problem(`hreflang="${lang}" to ${self}`, String(own.get(lang)))];

  return [...own].flatMap(([of, address]) => {
    const path = address.startsWith(folder.origin + folder.base)
      ? address.slice((folder.origin + folder.base).length)
      : null;
    const file = path === null ? null : fileOf(folder, path);
    if (file === null) return [problem(`hreflang="${of}" to a page that is built`, address)];
    const back = alternates.get(file)?.get(lang);
    return back === self ? [] : [problem(`${file} to name this page back`, String(back))];
  });
}

function checkCanonical(folder: Folder, page: PageLanguages): SiteProblem[] {
  const found = page.canonical;
  const self = addressOf(folder, page);
  if (found === self) return [];
  return [
    {
      code: "canonical",
      file: page.file,
      expected: `the canonical address ${self}`,
      found: found ?? "none",
      fix: "build the head from the record in src/structured-data/head.ts",
    },
  ];
}

function alternatesOf(page: TaggedPage): Alternates {
  return new Map(
    named(page, "link")
      .filter((element) => attribute(element, "rel") === "alternate" && attribute(element, "hreflang") !== null)
      .map((element) => [attribute(element, "hreflang") ?? "", attribute(element, "href") ?? ""]),
  );
}
