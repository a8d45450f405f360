import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { nearest } from "#lib/nearest.ts";

export const root = resolve(import.meta.dirname, "..");

/** The ids of what has one file each: `src/charts`, `src/datasets`. */
export const idsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replace(/\.ts$/, ""));

export const isKebab = (id: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** Says that a name is unknown, with the nearest of those that there are; `null` where it is known. */
export function unknown(what: string, name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null;
  const near = nearest(name, known);
  return `unknown ${what}: ${name || "none is named"}${near ? `; did you mean ${near}?` : ""}`;
}
