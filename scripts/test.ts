/**
 * Runs every check, cheap ones first, and ends with one plain line: `N passed, N failed`.
 *
 *   --only unit,golden      these stages
 *   --without browser       all but these
 *
 * Judges that need a program of the system are skipped with one line each where it is missing; with `REQUIRE_ALL=1`
 * that is a failure.
 */
import { readOptions } from "./options.ts";
import type { StageOutcome } from "./test/outcome.ts";
import { stages } from "./test/stages.ts";

const values = readOptions({ only: { type: "string" }, without: { type: "string" } });
const only = values.only?.split(",") ?? stages.map(({ name }) => name);
const without = values.without?.split(",") ?? [];
const unknown = [...only, ...without].filter((name) => !stages.some((stage) => stage.name === name));
if (unknown.length > 0) {
  console.error(`unknown stage: ${unknown.join(", ")}; there are ${stages.map(({ name }) => name).join(", ")}`);
  process.exit(1);
}

const requireAll = process.env["REQUIRE_ALL"] === "1";
const outcomes = new Map<string, StageOutcome>();

for (const { name, run } of stages) {
  if (!only.includes(name) || without.includes(name)) continue;
  if ((name === "site" || name === "browser") && (outcomes.get("build")?.failed ?? 0) > 0) {
    // Without a new site these would judge the old one.
    outcomes.set(name, { passed: 0, failed: 1, skipped: [], output: "not run: the site was not built" });
    console.log(`${name.padEnd(9)} not run: the site was not built`);
    continue;
  }
  const began = performance.now();
  const outcome = await run();
  outcomes.set(name, outcome);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${name.padEnd(9)} ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`);
  for (const line of outcome.skipped) console.log(line);
  if (outcome.failed > 0) console.log(`\n${outcome.output.trim()}\n`);
}

const all = [...outcomes.values()];
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
const skips = all.flatMap(({ skipped }) => skipped).length;
const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0) + (requireAll ? skips : 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
