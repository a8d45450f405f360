import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Copy } from "./copy.ts";

let copy: Copy;
beforeEach(() => {
  copy = new Copy();
});
afterEach(() => copy.remove());

/** Builds the broken copy: it must stop, say one problem without a stack, and leave the old site alone. */
function refused(): string {
  const { code, printed } = copy.build();
  expect(code).toBe(1);
  expect(printed).not.toMatch(/^\s+at /m);
  expect(printed).toContain("The build stopped; dist is as it was.");
  expect(copy.read("dist/index.html")).toBe("the old site");
  return printed;
}

const oneProblem = /^\S+:\d+:\d+ {2}expected/gm;

describe("a build", () => {
  it("stops at a decimal comma with one message that names line and column", () => {
    const file = "data/growth-annual/growth-annual.csv";
    const text = copy.read(file);
    const cell = /,(-?\d+)\.(\d+),/.exec(text);
    if (!cell) throw new Error("the table has no decimal number");
    const at = cell.index + 1;
    copy.write(file, text.replace(cell[0], `,"${cell[1]},${cell[2]}",`));

    const before = text.slice(0, at).split("\n");
    const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    const printed = refused();
    expect(printed).toContain(`${place}  expected a number`);
    expect(printed).toContain(`fix: write ${cell[1]}.${cell[2]}`);
    expect(printed.match(oneProblem)).toHaveLength(1);
  });

  it("stops at a misspelt chart id with one message that offers the nearest", () => {
    const folder = "content/articles/id";
    const name = readdirSync(join(copy.root, folder)).find((entry) => entry.endsWith(".mdx"));
    if (name === undefined) throw new Error("there is no article");
    const file = `${folder}/${name}`;
    const text = copy.read(file);
    const id = /<Chart[^>]*\sid="([^"]+)"/.exec(text)?.[1] ?? "";
    const line = text.slice(0, text.indexOf(`id="${id}"`)).split("\n").length;
    copy.write(file, text.replace(`id="${id}"`, `id="${id}x"`));

    const printed = refused();
    expect(printed).toContain(`${file}:${line}:`);
    expect(printed).toContain(id);
    expect(printed.match(oneProblem)).toHaveLength(1);
  });

  it("stops while another one is running", () => {
    copy.write(".build/lock", String(process.pid));
    expect(refused()).toContain(`Another build is running (process ${process.pid}).`);
  });
});
