import { existsSync, statSync } from "node:fs";
import { extname, join } from "node:path";

/** What a path leads to: a file with its status, or another path. */
export type Answer =
  | { readonly kind: "file"; readonly file: string; readonly status: 200 | 404 }
  | { readonly kind: "redirect"; readonly to: string }
  | { readonly kind: "nothing" };

/**
 * What a static host answers.
 *
 *   /grafik/a/   → grafik/a/index.html
 *   /grafik/a    → /grafik/a/ (when it is a folder)
 *   /x           → 404.html, with status 404
 *   /            → the base, when the site lies in a folder
 */
export function answer(root: string, base: string, path: string): Answer {
  if (!path.startsWith(base))
    return path === "/" || `${path}/` === base ? { kind: "redirect", to: base } : missing(root);
  const inner = path.slice(base.length);
  const hidden = inner.split("/").some((part) => part.startsWith("."));
  if (hidden || inner.includes("\0") || inner === "_headers") return missing(root);

  const found = join(root, inner);
  const stat = existsSync(found) ? statSync(found) : null;
  if (stat?.isFile()) return { kind: "file", file: found, status: 200 };
  if (!stat?.isDirectory()) return missing(root);
  const index = join(found, "index.html");
  if (!existsSync(index)) return missing(root);
  return path.endsWith("/") ? { kind: "file", file: index, status: 200 } : { kind: "redirect", to: `${path}/` };
}

function missing(root: string): Answer {
  const file = join(root, "404.html");
  return existsSync(file) ? { kind: "file", file, status: 404 } : { kind: "nothing" };
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".bib": "application/x-bibtex; charset=utf-8",
  ".ris": "application/x-research-info-systems; charset=utf-8",
  ".png": "image/png",
  ".zip": "application/zip",
  ".parquet": "application/vnd.apache.parquet",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

export const typeOf = (file: string): string => types[extname(file)] ?? "application/octet-stream";

/** Whether a file of this type becomes smaller on the way. */
export const compresses = (type: string): boolean => /^(text|application\/(json|manifest|xml|x-))|svg/.test(type);
