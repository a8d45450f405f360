import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { run, runScript } from "../run.ts";
import { single, type Stage, type StageOutcome } from "./outcome.ts";
import { skipped } from "./programs.ts";
import { second } from "./second.ts";
import { runProject } from "./vitest.ts";

const root = resolve(import.meta.dirname, "../..");

/** Cheap first: what fails early fails fast. */
export const stages: readonly Stage[] = [
  { name: "format", run: format },
  { name: "types", run: types },
  { name: "data", run: () => script("scripts/check-data.ts") },
  { name: "content", run: () => script("scripts/check-content.ts") },
  { name: "unit", run: () => runProject("unit") },
  { name: "golden", run: () => runProject("golden") },
  { name: "build", run: build },
  { name: "site", run: () => runProject("site", ["java", "xmllint"]) },
  { name: "browser", run: browser },
];

async function format(): Promise<StageOutcome> {
  const { code, output } = await run(process.execPath, [
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    "--cache",
    ".",
  ]);
  return single(code === 0, `${output}\nfix: npx prettier --write .`);
}

async function types(): Promise<StageOutcome> {
  const { code, output } = await run(process.execPath, ["node_modules/astro/bin/astro.mjs", "check"]);
  return single(code === 0, output);
}

async function script(path: string): Promise<StageOutcome> {
  const { code, output } = await runScript(path);
  return single(code === 0, output);
}

/** `dist`, and a second site in a folder of a host, so that nothing relies on standing at the root. */
async function build(): Promise<StageOutcome> {
  const { code, output } = await runScript("scripts/build.ts");
  if (code !== 0) return single(false, output);
  rmSync(second.folder, { recursive: true, force: true });
  const again = await runScript("scripts/build.ts", {
    args: ["--to", second.folder],
    env: { SITE_URL: second.SITE_URL, BASE_PATH: second.BASE_PATH },
  });
  return { ...single(again.code === 0, again.output), passed: again.code === 0 ? 2 : 1 };
}

async function browser(): Promise<StageOutcome> {
  const missing = skipped("chromium");
  if (missing !== null) return { passed: 0, failed: 0, skipped: [missing], output: "" };
  if (!existsSync(join(root, "dist/index.html"))) return single(false, "there is no built site: run `npm run build`");
  return runProject("browser");
}
