import { JSDOM } from "jsdom";
import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { plotDocument } from "#render/document.ts";

const svg = "http://www.w3.org/2000/svg";

/** What Plot draws into a document: every kind of mark that the kit uses, signs that are escaped, several lines. */
const drawnInto = (document: Document) =>
  Plot.plot({
    document,
    className: "plot",
    x: { label: "a < b & “c”\u00A0d" },
    marks: [
      Plot.ruleY([0]),
      Plot.rect([1, 2], { x1: (value: number) => value, x2: (value: number) => value + 1, y1: 0, y2: 3 }),
      Plot.lineY([1, 2, 3], { strokeDasharray: "5 4" }),
      Plot.dot([1, 2], { x: [1, 2], y: [2, 3], symbol: "square", title: () => '"quoted"' }),
      Plot.text(["one\ntwo"], { x: [1], y: [2], lineWidth: 3 }),
      Plot.link([1], { x1: 1, x2: 2, y1: 0, y2: 1 }),
    ],
  }).outerHTML;

test("a picture is the same as in a whole browser's document", () => {
  expect(drawnInto(plotDocument())).toBe(drawnInto(new JSDOM("").window.document));
});

test("children are put before others, moved and taken away", () => {
  const document = plotDocument();
  const [group, a, b, c] = ["g", "a", "b", "c"].map((name) => document.createElementNS(svg, name)) as Element[];
  if (!group || !a || !b || !c) throw new Error("no elements");
  group.append(a, "text", b);
  group.insertBefore(c, b);
  expect(group.outerHTML).toBe("<g><a></a>text<c></c><b></b></g>");
  group.append(a);
  expect([group.firstElementChild, c.nextElementSibling, b.nextElementSibling]).toEqual([c, b, a]);
  b.remove();
  expect(group.outerHTML).toBe("<g>text<c></c><a></a></g>");
  group.textContent = "";
  expect([group.outerHTML, a.parentNode]).toEqual(["<g></g>", null]);
});
