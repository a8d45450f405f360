import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

type Rewrite = (text: string, version: string, released: string) => string;

const replaceAll = (form: RegExp, by: (version: string, released: string) => string): Rewrite => {
  return (text, version, released) => text.replace(form, by(version, released));
};

/** What other programs want to read the version from, and how it stands there; ours take it from `data/releases`. */
const places: Readonly<Record<string, readonly Rewrite[]>> = {
  "package.json": [replaceAll(/(?<=^ {2}"version": ")[^"]+/m, (version) => version)],
  // Its own version, then that of the package at the root.
  "package-lock.json": [
    replaceAll(/(?<=^ {2}"version": ")[^"]+/m, (version) => version),
    replaceAll(/(?<=^ {4}"": \{\n(?: {6}.*\n)*? {6}"version": ")[^"]+/m, (version) => version),
  ],
  "CITATION.cff": [
    replaceAll(/(?<=^ *version: ).+$/gm, (version) => version),
    replaceAll(/(?<=^date-released: ).+$/m, (_, released) => released),
    replaceAll(/(?<=^ +year: ).+$/m, (_, released) => String(Number(released.slice(0, 4)))),
    replaceAll(/(?<=^ +month: ).+$/m, (_, released) => String(Number(released.slice(5, 7)))),
  ],
  "README.md": [replaceAll(/(?<=\(Version )\d{4}\.\d+\.\d+(?=\))/g, (version) => version)],
};

/** The files that repeat the version, rewritten; those that a project does not have are left out. */
export function stamps(root: string, version: string, released: string): ReadonlyMap<string, string> {
  const there = Object.entries(places).filter(([file]) => existsSync(join(root, file)));
  return new Map(
    there.map(([file, rewrites]) => {
      const text = readFileSync(join(root, file), "utf8");
      return [file, rewrites.reduce((said, rewrite) => rewrite(said, version, released), text)];
    }),
  );
}
