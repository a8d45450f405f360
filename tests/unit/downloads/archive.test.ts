import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { dataArchive, offeredArchive } from "#components/data-archive.ts";
import { dataPackageText, datasetFiles } from "#components/dataset-files.ts";
import { sha256Bytes } from "#downloads/file.ts";
import { zip } from "#downloads/zip.ts";
import { datasets } from "#registry/datasets.ts";
import { sourceRecords } from "#registry/sources.ts";
import { site } from "#site.ts";

const folder = `antarprovinsi-${site.data.version}/`;
const files = new Map(Object.entries(unzipSync(dataArchive())));
const bytesOf = (name: string) => files.get(`${folder}${name}`) ?? new Uint8Array();
const file = (name: string) => strFromU8(bytesOf(name));

describe("the archive of all tables", () => {
  it("lies in one folder that names the version", () => {
    expect([...files.keys()].filter((path) => !path.startsWith(folder))).toEqual([]);
  });

  it("holds each table as it is served, and every file that its descriptor names, with that hash", () => {
    for (const dataset of datasets) expect(file(`${dataset.id}.csv`)).toBe(datasetFiles(dataset).csv);
    expect(file("datapackage.json")).toBe(dataPackageText());
    const { resources } = JSON.parse(file("datapackage.json")) as {
      readonly resources: readonly { readonly path: string; readonly hash: string }[];
    };
    expect(resources.filter(({ path, hash }) => hash !== `sha256:${sha256Bytes(bytesOf(path))}`)).toEqual([]);
  });

  it.each(["README.md", "BACA-SAYA.md"])("says in %s what is in it and under whose terms", (name) => {
    const text = file(name);
    for (const { id, terms } of datasets) {
      expect(text).toContain(`### ${id}.csv`);
      expect(text).toContain(terms[name === "README.md" ? "en" : "id"]);
    }
    expect(text).toContain(site.data.version);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it("counts in each table the sources that ask before their figures are redistributed", () => {
    const asking = sourceRecords.filter(({ redistribute }) => redistribute === "ask").length;
    expect(asking > 0).toBe(file("README.md").includes("ask before redistributing"));
  });

  it("has licence and citation", () => {
    expect(file("LICENSE")).toContain("MIT License");
    expect(file("CITATION.cff")).toContain(`version: ${site.data.version}`);
  });

  it("is offered with its own size", () => expect(offeredArchive().bytes).toBe(dataArchive().length));
});

describe("zip", () => {
  it("gives the same bytes on any day and in any zone", () => {
    const packed = [
      { path: "a.txt", content: "one" },
      { path: "b.bin", content: Uint8Array.of(1, 2, 3) },
    ];
    const zone = process.env["TZ"];
    const here = zip(packed, "2026-11-21");
    process.env["TZ"] = "Asia/Jayapura";
    const there = zip(packed, "2026-11-21");
    process.env["TZ"] = zone;
    expect(Buffer.compare(here, there)).toBe(0);
    expect(strFromU8(unzipSync(here)["a.txt"] ?? new Uint8Array())).toBe("one");
  });
});
