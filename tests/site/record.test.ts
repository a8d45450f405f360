import { describe, expect, it } from "vitest";
import { agreements } from "#registry/agreements.ts";
import { claims } from "#registry/claims.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";
import { built, pagesOf, read } from "./built.ts";

const registers = [
  { folder: "/kerja-sama/misi-dagang/", count: missions.length },
  { folder: "/en/cooperation/trade-missions/", count: missions.length },
  { folder: "/kerja-sama/perjanjian/", count: agreements.length },
  { folder: "/en/cooperation/agreements/", count: agreements.length },
  { folder: "/klaim/", count: claims.length },
  { folder: "/en/claims/", count: claims.length },
  { folder: "/banding/", count: pairs.length },
  { folder: "/en/compare/", count: pairs.length },
  { folder: "/provinsi/", count: provinces.length },
  { folder: "/en/provinces/", count: provinces.length },
];

/** Events are listed on the page of the section itself. */
const eventFolders = [
  { folder: "/kerja-sama/peristiwa/", list: "kerja-sama/index.html" },
  { folder: "/en/cooperation/events/", list: "en/cooperation/index.html" },
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

describe.each(eventFolders)("$folder", ({ folder, list }) => {
  const pages = built.pages.filter(({ path }) => path.startsWith(folder));

  it("has a page for each event that no mission and no agreement tells of, linked from the timeline", () => {
    expect(pages).toHaveLength(eventsWithPage.length);
    const timeline = read(list);
    expect(pages.filter(({ path }) => !timeline.includes(`href="${path}"`)).map(({ path }) => path)).toEqual([]);
  });
});

describe("the ledger", () => {
  const pages = built.pages.filter(({ path }) => /^\/(klaim|en\/claims)\/./.test(path));

  it("hands to search engines only checks of numbers and laws", () => {
    const kinds = new Map(claims.map(({ id, row }) => [id, row.kind]));
    const reviewed = pages.filter(({ html }) => html.includes('"ClaimReview"'));
    expect(reviewed.length).toBeGreaterThan(0);
    for (const { path } of reviewed) expect(["number", "law"]).toContain(kinds.get(path.split("/").at(-2) ?? ""));
  });

  it("says every finding on its list, without script", () => {
    const list = read("klaim/index.html").replaceAll("&#39;", "'").replaceAll("&quot;", '"');
    expect(claims.filter(({ row }) => !list.includes(row.finding_id)).map(({ id }) => id)).toEqual([]);
  });

  it("adds no verdicts up to a score", () => {
    for (const file of ["klaim/index.html", "en/claims/index.html"]) {
      expect(read(file)).not.toMatch(/\d+ (dari|of) 75 [^<]*(salah|keliru|wrong|false)/i);
    }
  });
});

describe.each(pagesOf("story").map((page) => [page.path, page] as const))("%s", (path, { html }) => {
  it("is linked by each mission, agreement, claim and chart that it links", () => {
    const entry =
      /href="(\/(?:kerja-sama\/(?:misi-dagang|perjanjian)|klaim|grafik|en\/(?:cooperation\/(?:trade-missions|agreements)|claims|charts))\/[^"#]+\/)"/g;
    const linked = new Set([...html.slice(html.indexOf("<article")).matchAll(entry)].map(([, to = ""]) => to));
    expect(linked.size).toBeGreaterThan(0);
    expect([...linked].filter((to) => !read(`${to.slice(1)}index.html`).includes(`href="${path}"`))).toEqual([]);
  });
});
