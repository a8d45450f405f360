import { describe, expect, it } from "vitest";
import { embedForms } from "#components/embed-view.ts";
import { markdownImage, staticHtml } from "#embeds/static.ts";
import { tableHtml } from "#embeds/table.ts";
import { langs } from "#lib/lang.ts";

const figure = {
  claim: "Tumbuh [34] & lebih",
  subtitle: "Persen",
  picture: "https://x.test/grafik/a.svg",
  page: "https://x.test/grafik/a/",
  credit: "Sumber: BPS",
};

const row = (...texts: readonly string[]) => ({ cells: texts.map((text) => ({ text })) });
const table = {
  columns: [{ label: "Provinsi" }, { label: "<%>" }],
  sections: [{ rows: [row("Maluku Utara", "34,17")] }],
};

describe("tableHtml", () => {
  it("sets columns of numbers apart, and says what a section is of above its rows", () => {
    const html = tableHtml(
      {
        columns: [{ label: "Tahun" }, { label: "%", numeric: true }],
        sections: [{ title: "A & B", rows: [row("2025", "1")] }],
      },
      "Persen",
    );
    expect(html).toContain("<caption>Persen</caption>");
    expect(html).toContain('<th scope="col" class="number">%</th>');
    expect(html).toContain('<tr><th scope="rowgroup" colspan="2">A &amp; B</th></tr>');
    expect(html).toContain('<tr><th scope="row">2025</th><td class="number">1</td></tr>');
  });
});

describe("staticHtml", () => {
  it("holds picture, table and source, and nothing that runs", () => {
    const html = staticHtml({ ...figure, table });
    expect(html).toContain('<th scope="col">&lt;%&gt;</th>');
    expect(html).toContain('<tr><th scope="row">Maluku Utara</th><td>34,17</td></tr>');
    expect(html).not.toMatch(/<script|<style|<iframe| on\w+=/);
  });

  it("keeps the picture within a narrow column", () => {
    expect(staticHtml(figure).match(/ style="[^"]*"/g)).toEqual([' style="max-width:100%;height:auto"']);
  });

  it("does without a table", () => expect(staticHtml(figure)).not.toContain("<table>"));
});

describe("markdownImage", () => {
  it("escapes what would end its link", () => {
    expect(markdownImage(figure)).toBe(
      "[![Tumbuh \\[34\\] & lebih. Persen](https://x.test/grafik/a.svg)](https://x.test/grafik/a/)\n\nSumber: BPS",
    );
  });
});

describe("embedForms", () => {
  it.each(["growth-core-provinces", "missions-timeline"].flatMap((id) => langs.map((lang) => ({ id, lang }))))(
    "gives each form of $id ($lang) the addresses of its language",
    ({ id, lang }) => {
      const { iframe, withScript, static: html, markdown, page } = embedForms(id, lang);
      const folder = lang === "id" ? "/grafik/" : "/en/charts/";
      expect(page).toContain(`${folder}${id}/`);
      expect(html).toContain(`${folder}${id}.svg`);
      expect(markdown).toContain(`${folder}${id}.png`);
      expect(iframe).toContain(`data-antar-embed="${id}"`);
      expect(withScript.startsWith(iframe)).toBe(true);
    },
  );
});
