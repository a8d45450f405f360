import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { attribute, named, parsePage, textOf } from "../../scripts/site/page.ts";
import { langs } from "#lib/lang.ts";
import { archive, latestChart } from "#registry/releases.ts";
import { registerFile } from "#releases/files.ts";
import { registerLine, rowName } from "#releases/register.ts";
import { addresses } from "#registry/urls.ts";
import { built, read } from "./built.ts";
import { Copy } from "./copy.ts";

const table = "data/growth-annual/growth-annual.csv";
const chart = "growth-core-provinces";
/** The datasets of a chart whose removal touches no other table's page than those that change anyway. */
const lone = ["growth-annual", "provinces"];
const changed = { point: "29.87", comma: "29,87" };

/** An archived chart that only its own file makes: no story, page or other chart names it. */
const gone = loneChart();

function loneChart(): string {
  const texts = ["src", "content"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|astro|mdx)$/.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const isOfTable = (id: string) => archive.chart(id, "id", latestChart(id) ?? "").datasets.join() === lone.join();
  const found = archive.charts
    .filter((id) => existsSync(`src/charts/${id}.ts`) && isOfTable(id))
    .find((id) => !texts.some((text) => text.includes(`"${id}"`)));
  if (found === undefined) throw new Error(`no chart of ${lone.join(" and ")} stands alone`);
  return found;
}

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
  const from = cells[growth] ?? "";
  cells[growth] = changed.point;
  lines[at] = cells.join(",");
  copy.write(table, lines.join("\n"));
  // A published value changes together with an entry on the reason, or the build would stop.
  const row = rowName([cells[0] ?? "", cells[1] ?? "", cells[header.split(",").indexOf("source_id")] ?? ""]);
  const change = { dataset: "growth-annual", row, column: "growth_pct", from, to: changed.point };
  const why = { date: "2026-12-01", kind: "correction", id: "Salah ketik.", en: "Typing error.", source: "" } as const;
  copy.write(registerFile, `${copy.read(registerFile)}${registerLine(change, why)}\n`);
  copy.delete(`src/charts/${gone}.ts`);
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
        !/growth-annual|datapackage|antarprovinsi\.zip|^(en\/)?data\/index/.test(file) &&
        !shares(file),
    );
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter((file) => copy.read(`dist/${file}`) !== read(file))).toEqual([]);
  });
});

describe("what was released", () => {
  const frozen = (version: string) =>
    langs.map((lang) => ({
      archived: archive.chart(gone, lang, version),
      file: `dist${addresses.frozenEmbed[lang].replace("{id}", gone).replace("{version}", version)}index.html`,
    }));

  it("stands with the same pictures though the chart is no longer made", () => {
    expect(copy.has(`dist/grafik/${gone}/index.html`)).toBe(false);
    for (const { archived, file } of archive.chartVersions(gone).flatMap(frozen)) {
      const html = copy.read(file);
      for (const { narrow, wide } of archived.views) {
        expect(html.includes(narrow.svg), file).toBe(true);
        expect(html.includes(wide.svg), file).toBe(true);
      }
    }
  });

  it("keeps the bytes of each version of the changed table", () => {
    for (const { version } of archive.tableVersions("growth-annual"))
      expect(copy.read(`dist/data/growth-annual@${version}.csv`)).toBe(archive.table("growth-annual", version));
  });

  it("is told apart from what changed since, on the page of corrections", () => {
    expect(copy.read("dist/koreksi/index.html")).toContain("Salah ketik.");
    expect(copy.read("dist/en/corrections/index.html")).toContain("Typing error.");
  });
});
