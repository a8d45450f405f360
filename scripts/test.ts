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
import { runStages } from "./test/schedule.ts";
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
const chosen = stages.filter(({ name }) => only.includes(name) && !without.includes(name));

const outcomes = await runStages(chosen, ({ name }, { passed, failed, skipped, output }, seconds) => {
  console.log(`${name.padEnd(9)} ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s`);
  for (const line of skipped) console.log(line);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
});

const all = [...outcomes.values()];
const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
const skips = all.flatMap(({ skipped }) => skipped).length;
const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0) + (requireAll ? skips : 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
