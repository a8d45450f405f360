import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attribute, named, parsePage, textOf } from "../../scripts/site/page.ts";
import { built, read } from "./built.ts";
import { Copy } from "./copy.ts";

const table = "data/growth-annual/growth-annual.csv";
const chart = "growth-core-provinces";
const changed = { point: "29.87", comma: "29,87" };

let copy: Copy;
beforeAll(() => {
  copy = new Copy();
  // The chosen figure of Maluku Utara's growth in 2025, whatever it is.
  const lines = copy.read(table).split("\n");
  const [header = ""] = lines;
  const preferred = header.split(",").indexOf("is_preferred");
  const growth = header.split(",").indexOf("growth_pct");
  const at = lines.findIndex((line) => line.startsWith("82,2025,") && line.split(",")[preferred] === "true");
  const cells = lines[at]?.split(",") ?? [];
  cells[growth] = changed.point;
  lines[at] = cells.join(",");
  copy.write(table, lines.join("\n"));
  const { code, printed } = copy.build();
  if (code !== 0) throw new Error(printed);
});
afterAll(() => copy.remove());

const page = (file: string) => parsePage(file, copy.read(`dist/${file}`));

describe("changing one cell", () => {
  it("was not there before", () => {
    expect(built.pages.find(({ path }) => path === `/grafik/${chart}/`)?.html).not.toContain(changed.comma);
  });

  it("changes the picture, its points, the table and the description of its chart", () => {
    const { html, elements } = page(`grafik/${chart}/index.html`);
    const pictures = elements.filter(
      (element) => element.tagName === "svg" && attribute(element, "class")?.includes("chart-wide"),
    );
    expect(pictures.map(textOf).join()).toContain(changed.comma);
    expect(pictures.map((svg) => attribute(svg, "aria-label")).join()).toContain(changed.comma);
    expect(
      named(page(`grafik/${chart}/index.html`), "table")
        .map(textOf)
        .join(),
    ).toContain(changed.comma);
    expect(html).not.toContain("the old site");
  });

  it("changes the files of the chart and of the dataset", () => {
    expect(copy.read(`dist/grafik/${chart}.csv`)).toContain(changed.point);
    expect(copy.read(`dist/grafik/${chart}.json`)).toContain(changed.point);
    expect(copy.read(`dist/grafik/${chart}.svg`)).toContain(changed.comma);
    expect(copy.read("dist/data/growth-annual.csv")).toContain(changed.point);
  });

  it("changes a sentence in a story of each language", () => {
    const stories = (folder: string) =>
      built.pages
        .filter(({ path }) => path.startsWith(folder) && path !== folder)
        .map(({ file }) => named(page(file), "p").map(textOf).join("\n"))
        .join("\n");
    expect(stories("/artikel/")).toMatch(/29,8?[79]?/);
    expect(stories("/en/articles/")).toMatch(/29\.8?[79]?/);
  });

  it("changes no byte of what does not rest on it", () => {
    // A table's page shows the charts drawn from it, so one that shares a chart with the changed table rests on it too;
    // the data package carries the hash of every table.
    const shown = [...page("data/growth-annual/index.html").html.matchAll(/\/grafik\/([a-z0-9-]+)\//g)].map(
      ([, id]) => id,
    );
    const shares = (file: string) =>
      /data\/[^/]+\/index\.html$/.test(file) && shown.some((id) => read(file).includes(`${id}/"`));
    const others = [...built.files].filter(
      (file) =>
        /^(_astro|fonts|(en\/)?data)\/./.test(file) &&
        !/growth-annual|datapackage|^(en\/)?data\/index/.test(file) &&
        !shares(file),
    );
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((file) => copy.read(`dist/${file}`) !== read(file))).toEqual([]);
  });
});
