import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** A judge that is not an npm package: what it is for, and how a person gets it. */
interface Program {
  readonly tests: string;
  readonly missing: string;
  readonly find: () => string | null;
}

/** Programs of the system that some tests need. They run where found; `REQUIRE_ALL=1` makes a missing one a failure. */
export const programs = {
  chromium: {
    tests: "browser tests",
    missing: "no Chromium: apt-get install chromium, or set CHROMIUM",
    find: () => process.env["CHROMIUM"] || onPath("chromium", "chromium-browser", "google-chrome"),
  },
  java: {
    tests: "Nu HTML checker",
    missing: "no Java: apt-get install default-jre-headless",
    find: () => onPath("java"),
  },
  xmllint: {
    tests: "XML checks",
    missing: "no xmllint: apt-get install libxml2-utils",
    find: () => onPath("xmllint"),
  },
} as const satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

/** The line for a program that is not there, or `null` when it is. */
export function skipped(name: ProgramName): string | null {
  const { tests, missing, find } = programs[name];
  return find() ? null : `skipped: ${tests} (${missing})`;
}

function onPath(...names: readonly string[]): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  for (const name of names) {
    for (const folder of folders) {
      const file = join(folder, process.platform === "win32" ? `${name}.exe` : name);
      if (isExecutable(file)) return file;
    }
  }
  return null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
