import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { chartFiles } from "#components/chart-files.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { picture, viewsOf } from "#render/picture.ts";
import { site } from "#site.ts";
import { templateSamples } from "../unit/render/samples.ts";

const folder = import.meta.dirname;

/** The release whose number the accepted files name: a new one changes no picture. */
const undated = (svg: string) => svg.replaceAll(site.data.version, "2026.11.1");

/** The bytes that are published: both drawings of both pages in each view, and the English file. */
const pictures = charts.flatMap((chart) => [
  ...viewsOf(chart).flatMap((view, index) =>
    (["narrow", "wide"] as const).flatMap((size) =>
      langs.map((lang) => ({
        name: `${chart.id}/${[size, ...(index === 0 ? [] : [view]), ...(lang === "id" ? [] : [lang])].join("-")}.svg`,
        draw: () => `${picture(chart, lang, size, view).svg}\n`,
      })),
    ),
  ),
  { name: `${chart.id}/file.svg`, draw: () => undated(chartFiles(chart.id, "en").svg) },
]);

/** Of each template three entities: full, sparse, and the emptiest that is still drawn. */
const ofTemplates = templateSamples.flatMap((sample) =>
  (["narrow", "wide"] as const).map((size) => ({
    name: `${sample.id}/${size}.svg`,
    draw: () => `${picture(sample, "id", size).svg}\n`,
  })),
);

describe("a chart's picture", () => {
  it.each([...pictures, ...ofTemplates])("$name is the accepted one", ({ name, draw }) => {
    const accepted = join(folder, name);
    const changed = accepted.replace(/\.svg$/, "-changed.svg");
    const drawn = draw();
    const before = existsSync(accepted) ? readFileSync(accepted, "utf8") : null;
    if (drawn === before) return rmSync(changed, { force: true });
    mkdirSync(dirname(changed), { recursive: true });
    writeFileSync(changed, drawn);
    const what = before === null ? "is new" : "differs";
    expect.fail(`${name} ${what}: look at it with \`npm run golden:sheet\`, accept it with \`npm run golden:accept\``);
  });

  it("belongs to a chart that exists", () => {
    const ids = new Set([...charts, ...templateSamples].map(({ id }) => id));
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !ids.has(name))).toEqual([]);
  });
});
