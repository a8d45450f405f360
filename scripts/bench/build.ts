/**
 * How the build grows with its tables: `npm run bench:build`. The tables are read with 1, 4 and 16 times their rows, the
 * copies being worlds of their own (`build/copies.ts`), each size in a process of its own. Timed are reading, checking
 * and joining the tables, and rendering pages of entries through their own layouts with Astro's renderer, a fixed number
 * of each kind spread over all copies. Writing files, bundling and the pages that there is one of are not in it.
 *
 * Then the site is built once, and the share of the files that are no pages is printed (`build/files.ts`); with
 * `-- --files` that alone.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { getViteConfig } from "astro/config";
import { createServer, type Plugin } from "vite";
import type * as Datasets from "#registry/datasets.ts";
import { load } from "../load.ts";
import { copiesOf } from "./build/copies.ts";
import { measureFiles, reportFiles } from "./build/files.ts";
import type * as Pages from "./build/pages.ts";
import { processorMs } from "./build/processor.ts";

const sizes = [1, 4, 16];
/** Linear means: a page, and a row, takes at most so much more time in the largest than in the smallest. */
const tolerance = 0.15;

interface Measured {
  readonly rows: number;
  readonly readMs: number;
  readonly pages: readonly Pages.Rendered[];
  readonly peakMb: number;
}

const self = fileURLToPath(import.meta.url);
const wanted = process.argv.indexOf("--copies");
if (wanted > 0) console.log(JSON.stringify(await measure(Number(process.argv[wanted + 1]))));
else if (process.argv.includes("--files")) reportFiles(await measureFiles(resolve(dirname(self), "../..")));
else {
  report(sizes.map((copies) => ({ copies, ...measuredApart(copies) })));
  console.log();
  spawnSync(process.execPath, [self, "--files"], { stdio: "inherit" });
}

/** In a process of its own, so that no size profits from what another has left in memory. */
function measuredApart(copies: number): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", self, "--copies", String(copies)], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${copies} times the rows: ${stderr}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Measured;
}

async function measure(copies: number): Promise<Measured> {
  const { datasets } = await load<typeof Datasets>("src/registry/datasets.ts");
  const multiplied: Plugin = {
    name: "copies-of-rows",
    enforce: "pre",
    load(id) {
      const [, path, name] = /^(.*\/data\/([\w-]+)\/\2\.csv)\?raw$/.exec(id) ?? [];
      const dataset = datasets.find((one) => one.id === name);
      if (path === undefined || !dataset) return null;
      return `export default ${JSON.stringify(copiesOf(readFileSync(path, "utf8"), dataset, datasets, copies))}`;
    },
  };
  const config = await getViteConfig(
    { logLevel: "error", plugins: [multiplied] },
    { logLevel: "error" },
  )({
    mode: "production",
    command: "serve",
  });
  const server = await createServer({ ...config, server: { middlewareMode: true, hmr: false, watch: null } });
  try {
    const tables = (await server.ssrLoadModule("/src/registry/datasets.ts")) as typeof Datasets;
    const start = processorMs();
    const rows = tables.datasets.reduce((sum, dataset) => sum + tables.rows(dataset).length, 0);
    const readMs = processorMs() - start;
    const pages = (await server.ssrLoadModule("/scripts/bench/build/pages.ts")) as typeof Pages;
    return { rows, readMs, pages: await pages.renderPages(), peakMb: process.resourceUsage().maxRSS / 1024 };
  } finally {
    await server.close();
  }
}

/** Milliseconds for a page of any kind, each kind with the weight of its number of pages. */
function costOf(pages: readonly Pages.Rendered[]): number {
  const whole = pages.reduce((sum, { pages: all, msPerPage }) => sum + all * msPerPage, 0);
  return whole / pages.reduce((sum, { pages: all }) => sum + all, 0);
}

function report(measured: readonly (Measured & { readonly copies: number })[]): void {
  const text = (value: number, decimals = 0) =>
    value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const line = (cells: readonly string[]) =>
    console.log(cells.map((cell, at) => cell.padStart(at === 0 ? 6 : 13)).join(""));
  const kinds = measured[0]?.pages.map(({ kind }) => kind) ?? [];
  line(["times", "rows", "read, ms", "us per row", ...kinds.map((kind) => `${kind}/s`), "all pages/s", "peak, MB"]);
  for (const { copies, rows, readMs, pages, peakMb } of measured) {
    const rates = pages.map(({ msPerPage }) => text(1000 / msPerPage));
    line([
      `${copies}`,
      text(rows),
      text(readMs),
      text((1000 * readMs) / rows, 1),
      ...rates,
      text(1000 / costOf(pages)),
      text(peakMb),
    ]);
  }
  const spreads = [
    { what: "reading a row", costs: measured.map(({ rows, readMs }) => readMs / rows) },
    { what: "rendering a page", costs: measured.map(({ pages }) => costOf(pages)) },
  ];
  for (const { what, costs } of spreads) {
    const growth = (costs.at(-1) ?? NaN) / (costs[0] ?? NaN) - 1;
    const verdict =
      growth <= tolerance ? `linear within ${text(100 * tolerance)} %` : `not linear within ${text(100 * tolerance)} %`;
    console.log(
      `${what}: ${growth >= 0 ? "+" : "−"}${text(100 * Math.abs(growth))} % from the smallest to the largest, ${verdict}`,
    );
  }
}
