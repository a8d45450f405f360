import { describe, expect, it } from "vitest";
import { agreements } from "#registry/agreements.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { built, read } from "./built.ts";

const registers = [
  { folder: "/kerja-sama/misi-dagang/", count: missions.length },
  { folder: "/en/cooperation/trade-missions/", count: missions.length },
  { folder: "/kerja-sama/perjanjian/", count: agreements.length },
  { folder: "/en/cooperation/agreements/", count: agreements.length },
  { folder: "/banding/", count: pairs.length },
  { folder: "/en/compare/", count: pairs.length },
];

describe.each(registers)("$folder", ({ folder, count }) => {
  const pages = built.pages.filter(({ path }) => path.startsWith(folder) && path !== folder);
  const corrections = folder.startsWith("/en/") ? "/en/corrections/" : "/koreksi/";

  it("has a page for each row of its table", () => expect(pages).toHaveLength(count));

  it("leads to corrections and to its sources from each page", () => {
    const silent = pages.filter(({ html }) => !html.includes(`href="${corrections}"`) || !html.includes('id="sumber"'));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("links each of its pages", () => {
    const list = read(`${folder.slice(1)}index.html`);
    expect(pages.filter(({ path }) => !list.includes(`href="${path}"`)).map(({ path }) => path)).toEqual([]);
  });
});
