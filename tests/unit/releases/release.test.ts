import { createHash } from "node:crypto";
import { readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openArchive } from "#registry/release-archive.ts";
import { readTables, readText } from "../../../scripts/data/read-tables.ts";
import { addAddresses } from "../../../scripts/release/addresses.ts";
import { entriesFor } from "../../../scripts/release/record.ts";
import { planReport } from "../../../scripts/release/report.ts";
import { sinceRelease } from "../../../scripts/release/since.ts";
import { writeAll } from "../../../scripts/release/write.ts";
import { Project } from "./project.ts";

let project: Project;
beforeEach(() => {
  project = new Project();
});
afterEach(() => project.remove());

const codesOf = async () => (await project.plan()).problems.map(({ code }) => code);

/** Writes an entry for everything that lacks one. */
async function record(kind: string): Promise<void> {
  const { unrecorded } = await project.plan();
  const why = { "reason-id": "Sebab.", "reason-en": "Reason." };
  const { file, text } = entriesFor(project.root, unrecorded, { record: kind, date: "2026-11-22", ...why });
  project.write(file, text);
}

describe("the first release", () => {
  it("keeps every table and chart, and sets the version", async () => {
    const plan = await project.release("2026-11-21");
    expect(plan?.record).toMatchObject({ version: "2026.11.1", previous: null, charts: ["snowfall"] });
    expect(JSON.parse(project.read("data/releases/current.json"))).toEqual({
      version: "2026.11.1",
      released: "2026-11-21",
    });
    const bytes = readFileSync(join(project.root, "data/snow/snow.csv"));
    expect(project.read("data/releases/2026.11.1/tables/snow.csv")).toBe(bytes.toString());
    expect(openArchive(project.root).tableVersions("snow")[0]?.record).toMatchObject({
      kind: "additive",
      bytes: bytes.length,
      rows: 3,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    const archived = openArchive(project.root).chart("snowfall", "en", "2026.11.1");
    expect(archived).toEqual(project.charts().archiveChart("snowfall", "en", "2026.11.1", "2026-11-21"));
  });

  it("is the only one as long as nothing changes, and leaves no file beside its own", async () => {
    await project.release();
    const before = project.files();
    expect(await project.release()).toBeNull();
    expect(project.files()).toEqual(before);
    expect(before.filter((file) => file.endsWith(".new"))).toEqual([]);
  });
});

describe("a release after a cell changed", () => {
  beforeEach(() => project.release("2026-11-21"));

  it("shows exactly that cell, and writes nothing before it is asked to", async () => {
    project.edit("12.4", "12.9");
    const before = project.files();
    const { plan } = await project.plan();
    expect(plan?.changes).toEqual({
      snow: {
        key: ["place_code", "year", "source"],
        columnsAdded: [],
        columnsRemoved: [],
        rowsAdded: [],
        rowsRemoved: [],
        cells: [{ key: ["82", "2024", "bmkg"], column: "mm", from: "12.4", to: "12.9" }],
      },
    });
    expect(plan && planReport(plan)).toBe(`Release 2026.11.2 after 2026.11.1
snow: correction; 0 rows added, 0 removed; 0 cells added, 1 revised, 0 removed
  ~ 82,2024,bmkg  mm: 12.4 → 12.9
charts (1): snowfall`);
    expect(project.files()).toEqual(before);
    expect(project.drawn).toBe(2);
  });

  it("is refused until an entry says why, and then keeps old and new", async () => {
    project.edit("12.4", "12.9");
    expect(await codesOf()).toEqual(["published-value-changed"]);
    await record("revision");
    const plan = await project.release();
    expect(plan?.record.tables["snow"]).toMatchObject({
      kind: "correction",
      changes: { cellsRevised: 1, rowsAdded: 0 },
    });
    const archive = openArchive(project.root);
    expect(archive.table("snow", "2026.11.1")).toContain("12.4");
    expect(archive.table("snow", "2026.11.2")).toContain("12.9");
    expect(archive.changes("2026.11.2")).toEqual(plan?.changes);
    expect(archive.chartVersions("snowfall")).toEqual(["2026.11.2", "2026.11.1"]);
    expect(await project.release()).toBeNull();
  });

  it("wants a new entry where the same value changes again", async () => {
    project.edit("12.4", "12.9");
    await record("revision");
    await project.release();
    project.edit("12.9", "13.0");
    expect(await codesOf()).toEqual(["published-value-changed"]);
    await record("correction");
    expect(await codesOf()).toEqual([]);
  });

  it("names an entry on a change that was taken back", async () => {
    project.edit("12.4", "12.9");
    await record("revision");
    project.edit("12.9", "12.4");
    expect(await codesOf()).toEqual(["entry-without-change"]);
  });

  it("takes additions, working notes and revisions that come as rows without an entry", async () => {
    project.edit("82,2025,bmkg,true,,", "82,2025,bmkg,true,3.1,");
    project.edit("to check", "checked");
    project.edit("35,2024,bmkg,true", "35,2024,bmkg,false");
    project.edit("82,2024", "35,2024,bps,true,1.7,,,\n82,2024");
    const { plan, problems } = await project.plan();
    expect(problems).toEqual([]);
    expect(plan?.record.tables["snow"]?.changes).toMatchObject({ rowsAdded: 1, cellsAdded: 1, cellsRevised: 2 });
  });

  it("counts additions alone as additive, and archives no chart whose rows stayed", async () => {
    project.edit("35,2024,bmkg,true,1.5,,", "35,2024,bmkg,true,1.5,Baru,New");
    const plan = await project.release();
    expect(plan?.record.tables["snow"]?.kind).toBe("additive");
    expect(plan?.record.charts).toEqual([]);
    expect(openArchive(project.root).chartVersions("snowfall")).toEqual(["2026.11.1"]);
  });

  it("wants an entry for a row that is gone, and lets only words be reworded", async () => {
    project.edit("35,2024,bmkg,true,1.5,,,\n", "");
    project.edit("12.4,Catatan,Note", "12.5,Keterangan,Remark");
    expect((await codesOf()).sort()).toEqual([
      "published-row-removed",
      "published-value-changed",
      "published-value-changed",
      "published-value-changed",
    ]);
    await record("wording");
    expect(await codesOf()).toEqual(["entry-wording-of-figure"]);
  });

  it("refuses a table that cannot be read before it compares anything", async () => {
    project.edit("12.4", '"12,4"');
    expect(await codesOf()).toEqual(["cell-not-a-number"]);
  });
});

describe("the comparison with the last release", () => {
  beforeEach(() => project.release("2026-11-21"));

  const codesBeside = async () => {
    const parsed = await readTables(project.root);
    const since = sinceRelease(openArchive(project.root), parsed, (id) => readText(project.root, id));
    return [...parsed.problems, ...(since?.problems ?? [])].map(({ code }) => code);
  };

  it("is made of sound tables beside a broken one, so that one run says all", async () => {
    project.edit("12.4", "12.9");
    project.write("data/rain/rain.csv", "place_code\n82\n");
    expect(await codesBeside()).toEqual(["readme-missing", "file-without-definition", "published-value-changed"]);
  });

  it("says nothing of a broken table, nor of what the register holds of it", async () => {
    project.edit("12.4", "12.9");
    await record("correction");
    project.edit("12.9", '"12,9"');
    expect(await codesBeside()).toEqual(["cell-not-a-number"]);
  });
});

describe("writeAll", () => {
  it("puts everything back when one file cannot be put in place", () => {
    project.write("a.txt", "old");
    const failing: typeof renameSync = (from, to) => {
      if (String(to).endsWith("c.txt")) throw new Error("the disk is full");
      renameSync(from, to);
    };
    const before = project.files();
    const files = new Map([
      ["a.txt", "new"],
      ["deep/b.txt", "new"],
      ["c.txt", "new"],
    ]);
    expect(() => writeAll(project.root, files, failing)).toThrow("the disk is full");
    expect(project.files()).toEqual(before);
    expect(project.read("a.txt")).toBe("old");
  });
});

describe("the list of addresses", () => {
  it("holds what the archive and the built site add, and loses nothing", async () => {
    await project.release();
    project.write("dist/index.html", "");
    project.write("dist/grafik/snowfall/index.html", "");
    project.write("dist/_astro/a.css", "");
    const { files, added } = addAddresses(project.root);
    writeAll(project.root, files);
    expect(added).toBe(5);
    project.write("dist/data/a.csv", "");
    writeAll(project.root, addAddresses(project.root).files);
    expect(openArchive(project.root).addresses).toEqual([
      "/",
      "/data/a.csv",
      "/data/snow@2026.11.1.csv",
      "/en/embed/snowfall/v/2026.11.1/",
      "/grafik/snowfall/",
      "/sematan/snowfall/v/2026.11.1/",
    ]);
  });
});
