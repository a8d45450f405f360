import { describe, expect, it } from "vitest";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { archive, frozenCharts } from "#registry/releases.ts";
import { addresses } from "#registry/urls.ts";
import { cellsOf } from "#releases/csv-columns.ts";
import { addressOf, archivedAddresses } from "../../scripts/release/addresses.ts";
import { built, read } from "./built.ts";

const fileOf = (id: string, version: string, lang: "id" | "en") =>
  `${addresses.frozenEmbed[lang].slice(1).replace("{id}", id).replace("{version}", version)}index.html`;

const frozen = frozenCharts.flatMap(({ id, version }) =>
  langs.map((lang) => ({ archived: archive.chart(id, lang, version), file: fileOf(id, version, lang) })),
);

/** The rows of an embed's table, headings not counted. */
const tableRows = (html: string) => html.split('<th scope="row"').length - 1;

describe("live embeds", () => {
  it("hold all rows that are drawn as a table", () => {
    const lacking = charts.flatMap(({ id, rows }) =>
      langs
        .map((lang) => `${addresses.embed[lang].slice(1).replace("{id}", id)}index.html`)
        .filter((file) => tableRows(read(file)) !== rows.length),
    );
    expect(lacking).toEqual([]);
  });
});

describe("frozen embeds", () => {
  it("show the bytes of the archive and name its version", () => {
    const differing = frozen.filter(({ archived, file }) => {
      const html = read(file);
      const pictures = archived.views.flatMap(({ narrow, wide }) => [narrow.svg, wide.svg]);
      return pictures.some((svg) => !html.includes(svg)) || !html.includes(archived.version);
    });
    expect(differing.map(({ file }) => file)).toEqual([]);
  });

  it("hold all rows of the archive as a table", () => {
    const lacking = frozen.filter(
      ({ archived, file }) => tableRows(read(file)) !== (cellsOf(archived.csv)[0]?.length ?? 0) - 1,
    );
    expect(lacking.map(({ file }) => file)).toEqual([]);
  });

  it("are offered beside the live ones, in the latest version of each chart", () => {
    const silent = archive.charts
      .filter((id) => built.files.has(`grafik/${id}/index.html`))
      .filter((id) => {
        const [latest = ""] = archive.chartVersions(id);
        return !read(`grafik/${id}/index.html`).includes(`/sematan/${id}/v/${latest}/`);
      });
    expect(silent).toEqual([]);
  });
});

describe("versions of tables", () => {
  it("are the bytes of the archive", () => {
    const differing = archive.releases.flatMap(({ version, tables }) =>
      Object.keys(tables).filter((id) => read(`data/${id}@${version}.csv`) !== archive.table(id, version)),
    );
    expect(differing).toEqual([]);
  });

  it("stand on the pages of their tables, with size and hash", () => {
    const silent = archive.tables.filter((id) => {
      const [latest] = archive.tableVersions(id);
      const html = read(`data/${id}/index.html`);
      return (
        !latest ||
        !html.includes(`id="versi-${latest.version.replaceAll(".", "-")}"`) ||
        !html.includes(latest.record.sha256)
      );
    });
    expect(silent).toEqual([]);
  });
});

describe("what was published", () => {
  const there = new Set([...built.files].map(addressOf));

  it("still stands, every address of every release", () => {
    expect(archive.addresses.filter((address) => !there.has(address))).toEqual([]);
  });

  it("is listed: each version of a table and each frozen chart", () => {
    const listed = new Set(archive.addresses);
    expect(archivedAddresses(archive).filter((address) => !listed.has(address))).toEqual([]);
  });
});
