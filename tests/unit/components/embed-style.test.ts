import { expect, it } from "vitest";
import { embedStyle } from "#components/embed-style.ts";

const css =
  ":root{--page:#fff;--ink:var(--page);--seq-1:#eee;--seq-2:#ddd}.a{color:var(--ink)}@media print{:root{--seq-2:#000;--gap:1rem}}";

it("keeps what the sheet itself or the picture asks for, in every mode, and drops the rest", () => {
  expect(embedStyle(css, '<svg fill="var(--seq-2)">')).toBe(
    ":root{--page:#fff;--ink:var(--page);--seq-2:#ddd}.a{color:var(--ink)}@media print{:root{--seq-2:#000;}}",
  );
});

it("keeps what only the points of a picture name", () => {
  expect(embedStyle(css, '{"classes":["seq-1"]}')).toContain("--seq-1:#eee");
});
