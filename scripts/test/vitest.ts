import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { run } from "../run.ts";
import type { StageOutcome } from "./outcome.ts";
import { type ProgramName, skipped } from "./programs.ts";

const root = resolve(import.meta.dirname, "../..");

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Runs one project of tests/vitest.config.ts and counts its tests; a file that cannot be loaded counts as one failure. */
export async function runProject(
  project: string,
  needs: readonly ProgramName[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<StageOutcome> {
  const missing = needs.map(skipped).filter((line) => line !== null);
  const folder = join(root, ".build", "reports");
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(report, { force: true });
  const { code, output } = await run(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--config=tests/vitest.config.ts",
      `--project=${project}`,
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
      "--passWithNoTests",
    ],
    { env },
  );
  const counted = read(report);
  if (counted === null) return { passed: 0, failed: 1, skipped: missing, output };
  const unloaded = counted.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = counted.numFailedTests + unloaded;
  // Vitest also ends with an error for what no test owns, such as an unhandled rejection.
  return {
    passed: counted.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: missing,
    output,
  };
}

function read(file: string): Report | null {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  } catch {
    return null;
  }
}
