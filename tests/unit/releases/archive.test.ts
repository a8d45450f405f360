import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { langs } from "#lib/lang.ts";
import { roleNames } from "#lib/palette.ts";
import { archive, frozenCharts } from "#registry/releases.ts";
import { chartFile, tableFile } from "#releases/files.ts";
import { site } from "#site.ts";

/** KB of one archived chart in one language; the first two releases keep points and rows in a longer form. */
const [most, first] = [12, { releases: ["2026.11.1", "2026.11.2"], most: 15 }];

const archived = frozenCharts.flatMap(({ id, version }) => langs.map((lang) => archive.chart(id, lang, version)));

/** Each archived chart of which something is not as it must be. */
const odd = (isOdd: (chart: (typeof archived)[number]) => boolean) =>
  archived.filter(isOdd).map(({ id, lang, version }) => `${id} ${lang} ${version}`);

describe("the archive", () => {
  it("ends with the release in force", () => {
    const { version, released } = archive.last ?? {};
    expect({ version, released }).toEqual(site.data);
  });

  it("holds each table byte for byte as its record says", () => {
    const differing = archive.releases.flatMap(({ version, tables }) =>
      Object.entries(tables).filter(([id, { bytes, sha256 }]) => {
        const file = readFileSync(tableFile(version, id));
        return file.length !== bytes || createHash("sha256").update(file).digest("hex") !== sha256;
      }),
    );
    expect(differing.map(([id]) => id)).toEqual([]);
  });

  it("names the release before each", () => {
    const versions = archive.releases.map(({ version }) => version);
    expect(archive.releases.map(({ previous }) => previous)).toEqual([null, ...versions.slice(0, -1)]);
  });
});

describe("an archived chart", () => {
  it("is small", () => {
    const sizes = frozenCharts.flatMap(({ id, version }) =>
      langs.map((lang) => ({ id, version, kb: statSync(chartFile(version, id, lang)).size / 1000 })),
    );
    const limit = (version: string) => (first.releases.includes(version) ? first.most : most);
    expect(sizes.filter(({ version, kb }) => kb > limit(version))).toEqual([]);
    expect(sizes.filter(({ kb }) => kb > most).length / sizes.length).toBeLessThan(0.05);
  });

  it("is what its address says, with both pictures and points of every view", () => {
    expect(odd(({ views }) => views.length === 0)).toEqual([]);
    const { svg: form } = { svg: (size: string) => new RegExp(`^<svg [^>]*class="chart chart-${size}"`) };
    expect(odd(({ views }) => views.some(({ narrow }) => !form("narrow").test(narrow.svg)))).toEqual([]);
    expect(odd(({ views }) => views.some(({ wide }) => !form("wide").test(wide.svg)))).toEqual([]);
    expect(odd(({ views }) => views.some(({ points }) => typeof points !== "object"))).toEqual([]);
    expect(archived.map(({ id, version }) => ({ id, version }))).toEqual(frozenCharts.flatMap((one) => [one, one]));
  });

  it("holds under any host and base path: nothing in it names ours", () => {
    const host = new URL(site.origin).host;
    expect(odd((chart) => JSON.stringify(chart.views).includes("://"))).toEqual([]);
    expect(odd((chart) => JSON.stringify(chart).includes(host))).toEqual([]);
    expect(odd(({ views }) => /(href|src)=\\?"/.test(JSON.stringify(views)))).toEqual([]);
  });

  it("takes its colours from roles that today's palette still has", () => {
    const roles = new Set<string>(roleNames);
    const used = archived.flatMap(({ views }) => [...JSON.stringify(views).matchAll(/var\(--([a-z0-9-]+)\)/g)]);
    expect([...new Set(used.map(([, role]) => role ?? ""))].filter((role) => !roles.has(role))).toEqual([]);
    expect(odd(({ accent }) => !roles.has(accent))).toEqual([]);
  });
});
