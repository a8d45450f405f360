import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../../scripts/site/folder.ts";
import { attribute, named, parsePage, textOf } from "../../scripts/site/page.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { archive, latestChart } from "#registry/releases.ts";
import { registerFile } from "#releases/files.ts";
import { registerLine, rowName } from "#releases/register.ts";
import { addresses } from "#registry/urls.ts";
import { site } from "#site.ts";
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
  const texts = ["src", "content", "data/glossary"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|astro|mdx|csv)$/.test(file))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const isOfTable = (id: string) => archive.chart(id, "id", latestChart(id) ?? "").datasets.join() === lone.join();
  const found = archive.charts
    .filter((id) => existsSync(`src/charts/${id}.ts`) && isOfTable(id))
    .find((id) => !texts.some((text) => new RegExp(`["',;]${id}["',;]`).test(text)));
  if (found === undefined) throw new Error(`no chart of ${lone.join(" and ")} stands alone`);
  return found;
}

/** The changed project is built for another place as well: a folder of a host. */
const elsewhere = { SITE_URL: "https://example.org", BASE_PATH: "/antar/" };

/** A text as it would be here: with our own addresses, and without digest and size of what holds an address. */
const atHome = (text: string) =>
  text
    .replaceAll(there, here)
    .replaceAll(encodeURIComponent(there), encodeURIComponent(here))
    .replaceAll(elsewhere.BASE_PATH, site.base)
    .replaceAll(/(\/_astro\/[\w.-]+?)\.[\w-]{8}\.(css|js)/g, "$1.$2")
    .replaceAll(/\b[0-9a-f]{64}\b|[\d.,]+\skB/g, "");
const here = site.origin + site.base;
const there = elsewhere.SITE_URL + elsewhere.BASE_PATH;

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
  const { code, printed } = copy.build(elsewhere);
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

  it("changes no byte of what does not rest on it, in two builds for two places", () => {
    // A table's page shows the charts drawn from it, so one that shares a chart with the changed table rests on it too.
    const drawn = charts.filter(({ datasets }) => datasets.includes("growth-annual")).map(({ id }) => id);
    const restsOnIt = (file: string) =>
      /maluku-utara|growth-annual|datapackage|\.(png|parquet|zip)$|^(en\/)?data\/index|provin[a-z]+\/(.+\/)?index/.test(
        file,
      ) ||
      drawn.some((id) => file.includes(`/${id}/`)) ||
      (/data\/[^/]+\/index\.html$/.test(file) && drawn.some((id) => read(file).includes(`/${id}/"`)));
    const kinds =
      /^(en\/)?(data|kerja-sama|cooperation|klaim|claims|provinsi|provinces|banding|compare|sematan|embed)\//;
    const others = [...built.files].filter((file) => kinds.test(file) && !restsOnIt(file));
    expect(others.length).toBeGreaterThan(2000);
    expect(others.filter((file) => atHome(copy.read(`dist/${file}`)) !== atHome(read(file)))).toEqual([]);
  });
});

describe("another place on another host", () => {
  it("has the same files but those of the chart that is gone", () => {
    const names = (files: Iterable<string>) => [...files].filter((file) => !file.startsWith("_astro/")).sort();
    const made = filesOf(join(copy.root, "dist"));
    expect(names(made)).toEqual(names(built.files).filter((file) => made.includes(file) || !file.includes(`/${gone}`)));
  });

  it("is named in every page, and this place in none", () => {
    const pages = filesOf(join(copy.root, "dist")).filter((file) => /\.(html|json|xml|csv|txt)$/.test(file));
    expect(pages.filter((file) => copy.read(`dist/${file}`).includes(site.origin))).toEqual([]);
    expect(page("index.html").html).toContain(there);
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
