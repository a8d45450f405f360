import type { RenderFunction } from "@observablehq/plot";
import { select } from "d3";

/** The attribute by which the browser finds what belongs to a series: a short code, such as `82`. */
export const keyAttribute = "data-s";

/** Writes the code of a series onto a node; an empty one belongs to none. */
export function markKey(node: Element, key: string): void {
  if (key !== "") node.setAttribute(keyAttribute, key);
}

/**
 * Options for a mark whose nodes are to say which series they belong to: `Plot.dot(rows, { …, ...keyed(rows, key) })`.
 * Plot binds each node to the index of its datum, or to those of a whole line; the code is written while it draws.
 * @param rows the very array that the mark is given
 */
export function keyed<T>(rows: readonly T[], key: (row: T) => string): { readonly render: RenderFunction } {
  return {
    render(index, scales, values, dimensions, context, next) {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      // From sibling to sibling: a live list of children may count them anew at every step.
      for (let node = drawn?.firstElementChild; node; node = node.nextElementSibling) {
        const datum = select(node).datum() as number | readonly number[] | undefined;
        const row = rows[(typeof datum === "object" ? datum[0] : datum) ?? -1];
        if (row !== undefined) markKey(node, key(row));
      }
      return drawn;
    },
  };
}
