import { attribute, meta, named, tag, type TaggedPage } from "./page.ts";
import type { SiteProblem } from "./problem.ts";

/** What one page must hold by itself: names, ids, language, and nothing that the content policy refuses. */
export function checkMarkup(page: TaggedPage): SiteProblem[] {
  return [ids, idReferences, heads, headings, inline, policy].flatMap((check) =>
    check(page).map((problem) => ({ file: page.file, ...problem })),
  );
}

type Found = Omit<SiteProblem, "file">;

const isEmbed = (page: TaggedPage) => /^\/(en\/embed|sematan)\//.test(page.path);

function ids(page: TaggedPage): Found[] {
  const seen = new Set<string>();
  return page.elements.flatMap((element) => {
    const id = attribute(element, "id");
    if (id === null || !seen.has(id)) {
      if (id !== null) seen.add(id);
      return [];
    }
    return [
      {
        code: "id-twice",
        expected: `the id "${id}" once`,
        found: tag(element),
        fix: "begin inner ids with the id of their chart, table or section",
      },
    ];
  });
}

const referring = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers"];

function idReferences(page: TaggedPage): Found[] {
  const known = new Set(page.elements.map((element) => attribute(element, "id")));
  const found: Found[] = [];
  for (const element of page.elements) {
    for (const { name, value } of element.attrs) {
      if (!referring.includes(name)) continue;
      for (const id of value.split(/\s+/)) {
        if (id === "" || known.has(id)) continue;
        found.push({
          code: "id-missing",
          expected: `an element with the id "${id}"`,
          found: tag(element),
          fix: `correct ${name}, or give the element it means that id`,
        });
      }
    }
  }
  return found;
}

function heads(page: TaggedPage): Found[] {
  const html = named(page, "html")[0];
  const lang = html ? attribute(html, "lang") : null;
  const due = page.path.startsWith("/en/") ? "en" : "id";
  const title = named(page, "title").find(({ inSvg }) => !inSvg);
  const missing = (what: string, found: string, fix: string): Found => ({ code: "head", expected: what, found, fix });
  return [
    ...(lang === due ? [] : [missing(`lang="${due}"`, `lang="${lang ?? ""}"`, "take the language from the route")]),
    ...(title?.text.trim() ? [] : [missing("a title", "none", "give the page a title")]),
    ...(meta(page, "description")?.trim() || isEmbed(page)
      ? []
      : [missing("a description", "none", "give the page a description")]),
    ...(meta(page, "viewport")?.includes("maximum-scale")
      ? [missing("a page that can be enlarged", "maximum-scale", "leave maximum-scale out")]
      : []),
  ];
}

function headings(page: TaggedPage): Found[] {
  const count = named(page, "h1").length;
  if (count === 1) return [];
  return [{ code: "one-h1", expected: "one h1", found: String(count), fix: "give the page one main heading" }];
}

/** What the content policy would stop in the browser, where nobody sees it. */
function inline(page: TaggedPage): Found[] {
  const found: Found[] = [];
  for (const { tagName, attrs } of page.elements) {
    for (const { name, value } of attrs) {
      const wrong = stopped(name, value);
      if (wrong) found.push({ ...wrong, found: `<${tagName} ${name}="${value.slice(0, 60)}">` });
    }
  }
  return found;
}

function stopped(name: string, value: string): Omit<Found, "found"> | null {
  if (name === "style")
    return { code: "inline-style", expected: "no style attribute", fix: "use a class or an SVG attribute" };
  if (/^on[a-z]+$/.test(name))
    return { code: "inline-handler", expected: "no handler attribute", fix: "listen in src/browser" };
  if (/^\s*javascript:/i.test(value))
    return { code: "inline-script", expected: "no script in an address", fix: "listen in src/browser" };
  return null;
}

export const policyOf = (page: TaggedPage): string | null => meta(page, "content-security-policy");

function policy(page: TaggedPage): Found[] {
  const content = policyOf(page);
  const wrong = (found: string): Found[] => [
    {
      code: "policy",
      expected: "a content policy without unsafe sources",
      found,
      fix: "see security.csp in astro.config.mjs",
    },
  ];
  if (content === null) return wrong("no policy");
  const unsafe = /'unsafe-[a-z-]+'/.exec(content);
  return unsafe ? wrong(unsafe[0]) : [];
}
