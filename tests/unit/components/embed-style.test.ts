import { expect, it } from "vitest";
import { embedStyle } from "#components/embed-style.ts";

const css =
  ":root{--page:#fff;--size-h1:2rem;--seq-1:#eee;--on-seq-1:#000;--ev-law:#111}h1{font-size:var(--size-h1)}@media print{:root{--seq-1:#000;--ev-law:#222}}";

it("keeps the families that the sheet or the picture asks for, in every mode, and drops the others whole", () => {
  expect(embedStyle(css, '<svg fill="var(--seq-1)">')).toBe(
    ":root{--page:#fff;--size-h1:2rem;--seq-1:#eee;--on-seq-1:#000;}h1{font-size:var(--size-h1)}@media print{:root{--seq-1:#000;}}",
  );
});

it("keeps what only the points of a picture name", () => {
  expect(embedStyle(css, '{"classes":[["var(--ev-law)"]]}')).toContain("--ev-law:#111");
});
