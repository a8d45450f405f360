import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { run, runScript } from "../run.ts";
import { single, type Stage, type StageOutcome } from "./outcome.ts";
import { skipped } from "./programs.ts";
import { runProject } from "./vitest.ts";

const root = resolve(import.meta.dirname, "../..");

/** Cheap first: what fails early is told early. Two run at a time where nothing forbids it; most know one core only. */
export const stages: readonly Stage[] = [
  { name: "types", run: types },
  { name: "format", run: format },
  { name: "data", run: () => script("scripts/check-data.ts") },
  { name: "content", run: () => script("scripts/check-content.ts") },
  // Both write what Astro remembers of the content.
  { name: "build", after: ["types"], run: build },
  { name: "unit", run: () => runProject("unit") },
  { name: "golden", run: () => runProject("golden") },
  { name: "site", alone: true, judgesBuild: true, run: () => runProject("site", ["java", "xmllint"]) },
  { name: "browser", alone: true, judgesBuild: true, run: browser },
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

async function build(): Promise<StageOutcome> {
  const { code, output } = await runScript("scripts/build.ts");
  return single(code === 0, output);
}

async function browser(): Promise<StageOutcome> {
  const missing = skipped("chromium");
  if (missing !== null) return { passed: 0, failed: 0, skipped: [missing], output: "" };
  if (!existsSync(join(root, "dist/index.html"))) return single(false, "there is no built site: run `npm run build`");
  return runProject("browser");
}
