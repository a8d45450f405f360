import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { type Page, parsePage } from "./page.ts";

/** A built folder: what is served, and under which address. */
export interface Folder {
  readonly root: string;
  /** Every file, from the root with `/`, sorted. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** Scheme and host that absolute addresses of our own begin with. */
  readonly origin: string;
  /** The folder under which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** Reads a built folder whole. */
export function readFolder(root: string, { origin, base }: { origin: string; base: string }): Folder {
  const files = filesOf(root);
  const pages = files
    .filter((file) => file.endsWith(".html"))
    .map((file) => parsePage(file, readFileSync(join(root, file), "utf8")));
  return { root, files: new Set(files), pages, origin, base };
}

/** Every file below a folder, with `/`, sorted. */
export function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
