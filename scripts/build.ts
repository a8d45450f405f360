/**
 * Builds the site into `.build/next` and puts it in the place of `dist` when tables, articles, pages and links are
 * well. Whatever is wrong is printed, and `dist` stays as it was. With `--to <folder>` the site is left in that folder
 * and `dist` is not touched.
 */
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { site } from "#site.ts";
import { headersFile } from "./build/headers.ts";
import { Locked, takeLock } from "./build/lock.ts";
import { buildPages, PageFailure } from "./build/pages.ts";
import { step } from "./build/progress.ts";
import { swap } from "./build/swap.ts";
import { readOptions } from "./options.ts";
import { runScript } from "./run.ts";
import { checkFolder } from "./site/check.ts";
import { readFolder } from "./site/folder.ts";
import { formatProblem } from "./site/problem.ts";

const root = resolve(import.meta.dirname, "..");

/** The problems have been printed; there is nothing more to say. */
class Stopped extends Error {}

/** Runs the whole build. True when the new site is in place. */
export async function buildSite(to?: string): Promise<boolean> {
  const began = performance.now();
  const work = join(root, ".build");
  const next = join(work, "next");
  try {
    const release = takeLock(join(work, "lock"));
    try {
      await checkSources();
      rmSync(next, { recursive: true, force: true });
      const pages = await writePages(next);
      checkPages(next);
      if (to === undefined) swap({ next, live: join(root, "dist"), last: join(work, "last") });
      else move(next, resolve(to));
      console.log(`Built ${pages} pages in ${Math.round((performance.now() - began) / 1000)} s.`);
      for (const line of unset()) console.log(line);
      return true;
    } finally {
      release();
    }
  } catch (error) {
    if (!(error instanceof Stopped)) console.error(told(error));
    console.error("\nThe build stopped; dist is as it was.");
    return false;
  }
}

async function checkSources(): Promise<void> {
  for (const script of ["check-data.ts", "check-content.ts"]) {
    const { code } = await runScript(`scripts/${script}`, { inherit: true });
    if (code !== 0) throw new Stopped();
  }
}

async function writePages(next: string): Promise<number> {
  const show = step("Pages");
  let pages = 0;
  await buildPages(root, next, (done, total) => {
    pages = total;
    show(`${done} of ${total}`);
  });
  show(null);
  return pages;
}

/** The later steps: what needs the finished pages, and the checks that a reader would otherwise make. */
function checkPages(next: string): void {
  const folder = readFolder(next, site);
  const { problems, policies } = checkFolder(folder);
  writeFileSync(join(next, "_headers"), headersFile(folder, policies));
  if (problems.length === 0) {
    console.log(`Links and markup: ${folder.pages.length} pages, no problems`);
    return;
  }
  const shown = problems.slice(0, 50);
  console.error(shown.map(formatProblem).join("\n\n"));
  if (problems.length > shown.length) console.error(`\n… and ${problems.length - shown.length} more of this kind`);
  throw new Stopped();
}

/** What a site for others to read still lacks; a build for oneself may do without. */
function unset(): readonly string[] {
  return [
    ...(process.env["SITE_URL"]?.trim()
      ? []
      : [`Before publishing: set SITE_URL; citations, embeds and feeds name ${site.origin}.`]),
    ...(site.contact ? [] : ["Before publishing: set CONTACT_URL; no page says yet where to report an error."]),
  ];
}

function move(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    // The folder lies on another disk.
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

function told(error: unknown): string {
  if (error instanceof Locked || error instanceof PageFailure) return error.message;
  return error instanceof Error ? (process.env["DEBUG"] && error.stack) || error.message : String(error);
}

if (process.argv[1] === import.meta.filename) {
  const values = readOptions({ to: { type: "string" } });
  process.exitCode = (await buildSite(values.to)) ? 0 : 1;
}
