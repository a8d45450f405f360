import { attribute, type Element, meta, named, type Page, tag, textOf } from "./page.ts";
import type { SiteProblem } from "./problem.ts";

/** What one page must hold by itself: names, ids, language, and nothing that the content policy refuses. */
export function checkMarkup(page: Page): SiteProblem[] {
  return [ids, idReferences, heads, headings, inline, policy].flatMap((check) =>
    check(page).map((problem) => ({ file: page.file, ...problem })),
  );
}

type Found = Omit<SiteProblem, "file">;

const isEmbed = (page: Page) => /^\/(en\/embed|sematan)\//.test(page.path);

function ids(page: Page): Found[] {
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

function idReferences(page: Page): Found[] {
  const known = new Set(page.elements.map((element) => attribute(element, "id")));
  return page.elements.flatMap((element) =>
    referring.flatMap((name) =>
      (attribute(element, name) ?? "")
        .split(/\s+/)
        .filter((id) => id !== "" && !known.has(id))
        .map((id) => ({
          code: "id-missing",
          expected: `an element with the id "${id}"`,
          found: tag(element),
          fix: `correct ${name}, or give the element it means that id`,
        })),
    ),
  );
}

function heads(page: Page): Found[] {
  const html = named(page, "html")[0];
  const lang = html ? attribute(html, "lang") : null;
  const due = page.path.startsWith("/en/") ? "en" : "id";
  const title = named(page, "title").find((element) => !insideSvg(element));
  const missing = (what: string, found: string, fix: string): Found => ({ code: "head", expected: what, found, fix });
  return [
    ...(lang === due ? [] : [missing(`lang="${due}"`, `lang="${lang ?? ""}"`, "take the language from the route")]),
    ...(title && textOf(title).trim() ? [] : [missing("a title", "none", "give the page a title")]),
    ...(meta(page, "description")?.trim() || isEmbed(page)
      ? []
      : [missing("a description", "none", "give the page a description")]),
    ...(meta(page, "viewport")?.includes("maximum-scale")
      ? [missing("a page that can be enlarged", "maximum-scale", "leave maximum-scale out")]
      : []),
  ];
}

function insideSvg(element: Element): boolean {
  return element.namespaceURI.endsWith("svg");
}

function headings(page: Page): Found[] {
  const count = named(page, "h1").length;
  if (count === 1) return [];
  return [{ code: "one-h1", expected: "one h1", found: String(count), fix: "give the page one main heading" }];
}

/** What the content policy would stop in the browser, where nobody sees it. */
function inline(page: Page): Found[] {
  return page.elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      const found = `<${element.tagName} ${name}="${value.slice(0, 60)}">`;
      if (name === "style") {
        return [
          { code: "inline-style", expected: "no style attribute", found, fix: "use a class or an SVG attribute" },
        ];
      }
      if (/^on[a-z]+$/.test(name)) {
        return [{ code: "inline-handler", expected: "no handler attribute", found, fix: "listen in src/browser" }];
      }
      return /^\s*javascript:/i.test(value)
        ? [{ code: "inline-script", expected: "no script in an address", found, fix: "listen in src/browser" }]
        : [];
    }),
  );
}

function policy(page: Page): Found[] {
  const content = meta(page, "content-security-policy");
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
