import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { laterPage, type Page } from "./page.ts";

/** A built folder: what is served, and under which address. */
export interface Folder {
  readonly root: string;
  /** Every file, from the root with `/`, sorted. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** The text of one page after the other; none is kept. */
  readonly texts: () => Iterable<{ readonly file: string; readonly html: string }>;
  /** Scheme and host that absolute addresses of our own begin with. */
  readonly origin: string;
  /** The folder under which the site is served, with a slash at both ends. */
  readonly base: string;
}

/** What a built folder holds; its pages are read when something is asked of them. */
export function readFolder(root: string, { origin, base }: { origin: string; base: string }): Folder {
  const files = filesOf(root);
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  const pages = files.filter((file) => file.endsWith(".html"));
  return {
    root,
    files: new Set(files),
    pages: pages.map((file) => laterPage(file, () => read(file))),
    texts: function* () {
      for (const file of pages) yield { file, html: read(file) };
    },
    origin,
    base,
  };
}

/** Every file below a folder, with `/`, sorted. */
export function filesOf(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}
