import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { contentProblem } from "./problems.ts";
import type { Source } from "./source.ts";
import type { Problem } from "#data/problems.ts";

/** A node of the syntax tree, as far as the checks look at it. */
export interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly url?: string;
  readonly title?: string | null;
  readonly alt?: string | null;
  readonly identifier?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point } | undefined;
}

interface Point {
  readonly offset?: number;
}

export interface Attribute {
  readonly type: "mdxJsxAttribute" | "mdxJsxExpressionAttribute";
  readonly name?: string;
  readonly value?: string | null | { readonly type: string };
  readonly position?: Node["position"];
}

const parser = unified().use(remarkParse).use(remarkMdx);

/** Where a node begins in the file. */
export const startOf = (node: Pick<Node, "position">): number => node.position?.start.offset ?? 0;

/** The text of a node as it stands in the file. */
export const textOf = (source: Source, node: Node): string => source.text.slice(startOf(node), node.position?.end.offset);

interface SyntaxTrouble {
  readonly reason?: string;
  readonly place?: { readonly offset?: number; readonly start?: Point };
}

/** Where the tag lies that a message points to as "(11:8-11:52)"; the parser's own place is that of the whole paragraph. */
function tagIn(source: Source, reason: string): number | undefined {
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return line && column ? source.offsetAt(Number(line), Number(column)) : undefined;
}

/**
 * The syntax tree of an article's text, or the one problem that keeps it from being read. `bodyStart` is where the
 * text begins; what stands before it becomes blanks, so that every offset is one of the file.
 */
export function parseBody(source: Source, bodyStart: number): Node | Problem {
  const blank = source.text.slice(0, bodyStart).replace(/[^\n]/g, " ");
  try {
    return parser.parse(blank + source.text.slice(bodyStart)) as Node;
  } catch (error) {
    const { reason = String(error), place } = error as SyntaxTrouble;
    const offset = tagIn(source, reason) ?? place?.offset ?? place?.start?.offset ?? bodyStart;
    return contentProblem("mdx-syntax", source.at(offset), { reason: reason.replace(/ \(\d+:\d+-\d+:\d+\)/, "") });
  }
}

/** Every node of a tree, parents first, in reading order. */
export function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}
