import { describe, expect, it } from "vitest";
import { attribute, type Element, named, type Page } from "../../scripts/site/page.ts";
import { type ChartEntry, charts } from "#registry/charts.ts";
import { built, kindOf, langOf, pagesOf, read, tagsIn } from "./built.ts";

const hasClass = (element: Parameters<typeof attribute>[0], name: string) =>
  (attribute(element, "class") ?? "").split(/\s+/).includes(name);

const drawings = (page: Page) => named(tagsIn(page), "svg").filter((svg) => hasClass(svg, "chart"));

/** The words of a page as somebody without script meets them: white space as one space, scripts and heads left out. */
function spoken(page: Page): string {
  const body = named(page, "body")[0];
  return body ? textWithoutScripts(body).replace(/\s+/g, " ") : "";
}

function textWithoutScripts(element: Element): string {
  return element.childNodes
    .map((node) => {
      if ("tagName" in node) return node.tagName === "script" ? "" : ` ${textWithoutScripts(node)} `;
      return "value" in node ? node.value : "";
    })
    .join("");
}

/** The columns of a page's table: codes beside names stand in the files only. */
const shown = ({ columns }: ChartEntry) =>
  columns.filter(({ name }) => !name.endsWith("_code") || columns.length === 1);

describe("every page", () => {
  const seen = built.pages.map((page) => {
    const tags = tagsIn(page);
    const [skip, main] = [named(tags, "a")[0], named(tags, "main")[0]];
    return {
      path: page.path,
      kind: kindOf(page),
      lang: langOf(page),
      skips: skip !== undefined && main !== undefined && attribute(skip, "href") === `#${attribute(main, "id")}`,
      frame: ["header", "footer"].filter((name) => named(tags, name).length > 0),
      languages: named(tags, "a").map((link) => attribute(link, "hreflang")),
      title: named(tags, "title").find(({ inSvg }) => !inSvg)?.text,
      unreadable: named(tags, "script").filter(
        (script) => /json/.test(attribute(script, "type") ?? "") && !isJson(script.text),
      ).length,
    };
  });
  const pages = seen.filter(({ kind }) => kind !== "embed");

  it("has a skip link to its main part, a header and a footer", () => {
    const lacking = pages.filter(({ skips, frame }) => !skips || frame.length < 2);
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it("links to itself in the other language", () => {
    const lacking = pages.filter(
      ({ kind, lang, languages }) => kind !== "404" && !languages.includes(lang === "id" ? "en" : "id"),
    );
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });

  it("has a title of its own", () => {
    const titles = pages.map(({ lang, title }) => `${lang} ${title}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("holds data for machines that can be read", () =>
    expect(seen.filter(({ unreadable }) => unreadable > 0).map(({ path }) => path)).toEqual([]));
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("every chart", () => {
  it("has its pages, embeds and files in both languages", () => {
    const due = charts.flatMap(({ id }) =>
      [`grafik/${id}`, `en/charts/${id}`].flatMap((path) => [
        `${path}/index.html`,
        `${path}.svg`,
        `${path}.csv`,
        `${path}.json`,
      ]),
    );
    const embeds = charts.flatMap(({ id }) => [`sematan/${id}/index.html`, `en/embed/${id}/index.html`]);
    expect([...due, ...embeds].filter((file) => !built.files.has(file))).toEqual([]);
  });

  it("is drawn for both widths and named in the language of its page", () => {
    for (const page of pagesOf("chart", "embed", "story")) {
      const found = drawings(page);
      expect(found.length, page.path).toBeGreaterThan(0);
      for (const svg of found) {
        const label = [
          attribute(svg, "role"),
          attribute(svg, "lang"),
          (attribute(svg, "aria-label") ?? "").length > 40,
        ];
        expect(label, page.path).toEqual(["img", langOf(page), true]);
      }
      const widths = ["chart-narrow", "chart-wide"].map((name) => found.filter((svg) => hasClass(svg, name)).length);
      expect(widths[0], page.path).toBe(widths[1]);
    }
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))(
    "%s says every row of its table without script",
    (id, chart) => {
      for (const page of pagesOf("chart").filter(({ path }) => path.endsWith(`/${id}/`))) {
        const lang = langOf(page);
        const text = spoken(page);
        const cells = chart.rows.flatMap((row) => shown(chart).map((column) => column.text(row, lang)));
        const missing = cells.filter((cell) => !text.includes(cell.replace(/\s+/g, " ")));
        expect(missing, page.path).toEqual([]);
      }
    },
  );

  it.each(charts.map(({ id }) => id))("%s hands out as many rows as it draws", (id) => {
    const chart = charts.find((entry) => entry.id === id);
    for (const file of [`grafik/${id}.csv`, `en/charts/${id}.csv`]) {
      expect(records(read(file)).length - 1, file).toBe(chart?.rows.length);
    }
  });
});

/** A second CSV reader, as small as the format: quotes double, lines end with LF or CRLF. */
function records(text: string): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    found.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end !== ",") found.push([]);
    if (end === "") break;
  }
  return found.filter((cells) => cells.length > 1 || cells[0]);
}

describe("every story", () => {
  it("ends with its figures, and each bound figure leads to its row", () => {
    for (const page of pagesOf("story")) {
      const figures = named(page, "a").filter((link) => hasClass(link, "figure") || hasClass(link, "fig"));
      expect(figures.length, page.path).toBeGreaterThan(10);
      expect(figures.filter((link) => !attribute(link, "href")?.startsWith("#")).length, page.path).toBe(0);
    }
  });
});
