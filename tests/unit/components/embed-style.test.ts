import { expect, it } from "vitest";
import { embedStyle } from "#components/embed-style.ts";

const sheet =
  ":root{--page:#fff;--size-h1:2rem;--seq-1:#eee;--on-seq-1:#000;--ev-law:#111}h1{font-size:var(--size-h1)}@media print{:root{--seq-1:#000;--ev-law:#222}}";
const moves = ".orders{display:flex}";

it("keeps the families that the sheet or the picture asks for, in every mode, and drops the others whole", () => {
  expect(embedStyle({ sheet, moves }, '<svg fill="var(--seq-1)">')).toBe(
    ":root{--page:#fff;--size-h1:2rem;--seq-1:#eee;--on-seq-1:#000;}h1{font-size:var(--size-h1)}@media print{:root{--seq-1:#000;}}",
  );
});

it("keeps what only the points of a picture name", () => {
  expect(embedStyle({ sheet, moves }, '{"classes":[["var(--ev-law)"]]}')).toContain("--ev-law:#111");
});

it("has the sheet of moves where a picture has years or orders", () => {
  expect(embedStyle({ sheet, moves }, '<fieldset class="switches orders">')).toContain(moves);
  expect(embedStyle({ sheet, moves }, '<fieldset class="switches views">')).not.toContain(moves);
});
