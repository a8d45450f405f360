import { isMap, isNode, isScalar, parseDocument, visit, type Document } from "yaml";
import type { Problem } from "#data/problems.ts";
import { articleFields, type ArticleFields } from "#registry/article-fields.ts";
import { nearest } from "#lib/nearest.ts";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";

type Path = readonly (string | number)[];

/** A piece of text in the front matter, as it stands in the file. */
export interface Stretch {
  readonly path: Path;
  readonly start: number;
  readonly text: string;
}

export interface FrontMatter {
  /** `null` where a field is wrong. */
  readonly fields: ArticleFields | null;
  /** Every scalar, in the order of the file. */
  readonly scalars: readonly Stretch[];
  readonly problems: readonly Problem[];
  /** Where the text of the article begins. */
  readonly bodyStart: number;
}

const fence = /^\uFEFF?---\r?\n([\s\S]*?)^---[ \t]*\r?$/m;

const forms: Readonly<Record<string, { id: string; en: string }>> = {
  published: { id: "hari YYYY-MM-DD", en: "a day YYYY-MM-DD" },
  updated: { id: "hari YYYY-MM-DD", en: "a day YYYY-MM-DD" },
  subject: { id: "growth, structure, cooperation, atau context", en: "growth, structure, cooperation or context" },
  charts: { id: "daftar id grafik", en: "a list of chart ids" },
  provinces: { id: 'daftar kode BPS dalam tanda petik, ["82", "35"]', en: 'a list of BPS codes in quotation marks, ["82", "35"]' },
  translation: { id: "kunci dengan huruf kecil dan tanda hubung", en: "a key in lower case with hyphens" },
  corrections: { id: "daftar dengan date (YYYY-MM-DD) dan text", en: "a list with date (YYYY-MM-DD) and text" },
};

const sentence = { id: "teks", en: "a text" };

interface Issue {
  readonly code: string;
  readonly path: Path;
  readonly keys?: readonly string[];
}

class Reader {
  readonly source: Source;
  readonly offset: number;
  readonly document: Document;

  constructor(source: Source, offset: number, text: string) {
    this.source = source;
    this.offset = offset;
    this.document = parseDocument(text);
  }

  /** Where the value at a path begins; of a missing one, the nearest above it. */
  placeOf(path: Path): number {
    for (let length = path.length; length >= 0; length--) {
      const node = this.document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return this.offset + node.range[0];
    }
    return this.offset;
  }

  keyPlace(path: Path, key: string): number {
    const map = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    return isScalar(pair?.key) && pair.key.range ? this.offset + pair.key.range[0] : this.placeOf(path);
  }

  problemsOf(issue: Issue): Problem[] {
    const known = Object.keys(articleFields.shape);
    if (issue.code === "unrecognized_keys") {
      return (issue.keys ?? []).map((field) =>
        contentProblem("field-unknown", this.source.at(this.keyPlace(issue.path, field)), { field, known, near: nearest(field, known) }),
      );
    }
    const field = String(issue.path[0] ?? "");
    const value = this.document.getIn(issue.path, true);
    if (value === undefined && issue.path.length === 1) return [contentProblem("field-missing", this.source.at(0), { field })];
    const about = { field, value: isScalar(value) ? String(value.source ?? value.value) : "…", form: forms[field] ?? sentence };
    return [contentProblem("field-wrong", this.source.at(this.placeOf(issue.path)), about)];
  }

  scalars(): readonly Stretch[] {
    const found: Stretch[] = [];
    visit(this.document, {
      Scalar: (key, node, parents) => {
        if (key === "key" || !node.range) return;
        const [start, end] = [this.offset + node.range[0], this.offset + node.range[1]];
        found.push({ path: pathTo(parents, key), start, text: this.source.text.slice(start, end) });
      },
    });
    return found;
  }
}

/** The path from the document to a scalar, by its parents: pairs name fields, sequences count. */
function pathTo(parents: readonly unknown[], key: unknown): Path {
  const names = parents.flatMap((parent) => {
    const pair = parent as { key?: unknown; value?: unknown };
    return isScalar(pair.key) ? [String(pair.key.value)] : [];
  });
  return typeof key === "number" ? [...names, key] : names;
}

/** Reads and judges the front matter; every problem is found in one go. */
export function readFrontMatter(source: Source): FrontMatter {
  const found = fence.exec(source.text);
  if (!found || found.index > 0) {
    return { fields: null, scalars: [], bodyStart: 0, problems: [contentProblem("front-matter-missing", source.at(0), {})] };
  }
  const bodyStart = found[0].length;
  const reader = new Reader(source, found[0].indexOf("\n") + 1, found[1] ?? "");
  const [error] = reader.document.errors;
  if (error) {
    const reason = error.message.split(/ at line|\n/)[0] ?? error.code;
    const spot = source.at(reader.offset + error.pos[0]);
    return { fields: null, scalars: [], bodyStart, problems: [contentProblem("front-matter-syntax", spot, { reason })] };
  }
  const result = articleFields.safeParse(reader.document.toJS() ?? {});
  const problems = result.success ? [] : result.error.issues.flatMap((issue) => reader.problemsOf(issue as unknown as Issue));
  return { fields: result.success ? result.data : null, scalars: reader.scalars(), problems, bodyStart };
}
