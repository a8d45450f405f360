import { describe, expect, it } from "vitest";
import { apaAroundDay, toApa } from "#citations/apa.ts";
import { escapeBibtex, toBibtex } from "#citations/bibtex.ts";
import { toBiblatex } from "#citations/biblatex.ts";
import { toChicago } from "#citations/chicago.ts";
import { toCsl } from "#citations/csl.ts";
import { citationFile } from "#citations/file.ts";
import { toPlain } from "#citations/plain.ts";
import { toRis } from "#citations/ris.ts";
import { citationKey } from "#citations/work.ts";
import { works } from "./works.ts";

describe("citationKey", () => {
  it("names kind, id, version and language", () => {
    expect(citationKey(works.dataset)).toBe("antarprovinsi-dataset-growth-annual-2026.11.1-id");
  });
});

describe("toCsl", () => {
  it("makes a newspaper article of a story and a dataset of a chart", () => {
    expect(toCsl(works.article)).toMatchObject({ type: "article-newspaper", "container-title": "Antarprovinsi" });
    expect(toCsl(works.chart)).toMatchObject({ type: "dataset", version: "2026.11.1", note: "sha256:ab12" });
  });

  it("keeps the organisation whole and the date in parts", () => {
    expect(toCsl(works.chart)).toMatchObject({
      author: [{ literal: "Antarprovinsi" }],
      issued: { "date-parts": [[2026, 11, 21]] },
    });
  });
});

describe("toApa", () => {
  it("writes a story in English", () => {
    expect(toApa(works.article)).toBe(
      "Antarprovinsi. (2026, November 21). Who sold, who bought? (Data version 2026.11.1). https://x.test/en/articles/a-story/",
    );
  });

  it("names the kind in brackets", () => {
    expect(toApa(works.chart)).toBe(
      "Antarprovinsi. (2026, November 21). Since 2021 one province runs alone (Data version 2026.11.1) [Chart]. https://x.test/en/charts/growth/",
    );
  });

  it("writes Indonesian order and words, with the reader's day where it is known", () => {
    expect(toApa(works.dataset, "2026-12-01")).toBe(
      "Antarprovinsi. (2026, 21 November). Pertumbuhan tahunan: 100 % & lebih (Versi 2026.11.1) [Set data]. Diakses 1 Desember 2026 dari https://x.test/data/growth-annual/",
    );
  });
});

describe("apaAroundDay", () => {
  it("leaves room for the day where universities ask for it", () => {
    const [before, after] = apaAroundDay(works.dataset) ?? ["", ""];
    expect(`${before}1 Desember 2026${after}`).toBe(toApa(works.dataset, "2026-12-01"));
  });

  it("leaves none in English, where the version is enough", () => expect(apaAroundDay(works.article)).toBeNull());
});

describe("toChicago", () => {
  it("keeps the sign that ends a title", () => {
    expect(toChicago(works.article)).toBe(
      "Antarprovinsi. “Who sold, who bought?” Data version 2026.11.1. November 21, 2026. https://x.test/en/articles/a-story/.",
    );
  });

  it("names kind and version in Indonesian", () => {
    expect(toChicago(works.dataset)).toBe(
      "Antarprovinsi. “Pertumbuhan tahunan: 100 % & lebih.” Set data, versi 2026.11.1. 21 November 2026. https://x.test/data/growth-annual/.",
    );
  });
});

describe("toPlain", () => {
  it("is one sentence", () => {
    expect(toPlain(works.dataset)).toBe(
      "Antarprovinsi, “Pertumbuhan tahunan: 100 % & lebih”, set data, versi 2026.11.1, 21 November 2026, https://x.test/data/growth-annual/",
    );
    expect(toPlain(works.chart)).toContain("chart, data version 2026.11.1, November 21, 2026");
  });
});

describe("toBiblatex", () => {
  it("has a field for everything", () => {
    expect(toBiblatex(works.chart)).toBe(`@dataset{antarprovinsi-chart-growth-2026.11.1-en,
  author = {{Antarprovinsi}},
  title = {{Since 2021 one province runs alone}},
  date = {2026-11-21},
  publisher = {Antarprovinsi},
  version = {2026.11.1},
  note = {sha256:ab12},
  url = {https://x.test/en/charts/growth/},
  langid = {british}
}
`);
  });

  it("files a story as a page of an organisation", () => {
    expect(toBiblatex(works.article)).toMatch(/^@online\{[^]*organization = \{Antarprovinsi\}/);
  });
});

describe("toRis", () => {
  const lines = toRis(works.dataset).split("\r\n");

  it("begins with the type and ends with the record", () => {
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect(lines).toContain("DA  - 2026/11/21/");
    expect(lines).toContain("ET  - 2026.11.1");
  });

  it("writes every line with its tag and ends each with CRLF", () => {
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z0-9]  - /.test(line))).toEqual([]);
    expect(toRis({ ...works.chart, description: "Two\nlines" })).toContain("AB  - Two lines\r\n");
  });

  it("files a story as a page and names no series", () => {
    expect(toRis(works.article)).toMatch(/^TY  - ELEC\r\n/);
    expect(toRis(works.article)).not.toContain("T2  - ");
  });
});

describe("citationFile", () => {
  it("gives text and type of each format", () => {
    expect(citationFile(works.chart, "bib").text).toBe(toBibtex(works.chart));
    expect(citationFile(works.chart, "biblatex.bib").text).toBe(toBiblatex(works.chart));
    expect(JSON.parse(citationFile(works.chart, "json").text)).toEqual([toCsl(works.chart)]);
    expect(citationFile(works.chart, "ris").type).toBe("application/x-research-info-systems");
  });
});

describe("toBibtex", () => {
  it("writes every field of a dataset", () => {
    expect(toBibtex(works.dataset)).toBe(`@misc{antarprovinsi-dataset-growth-annual-2026.11.1-id,
  author = {{Antarprovinsi}},
  title = {{Pertumbuhan tahunan: 100 \\% \\& lebih}},
  year = {2026},
  month = nov,
  day = {21},
  howpublished = {Antarprovinsi},
  version = {2026.11.1},
  note = {Set data, versi 2026.11.1, sha256:cd34},
  url = {https://x.test/data/growth-annual/},
  langid = {indonesian}
}
`);
  });
});

describe("escapeBibtex", () => {
  it("escapes what TeX takes for commands", () => {
    expect(escapeBibtex("a&b%c$d#e_f{g}h~i^j\\")).toBe(
      "a\\&b\\%c\\$d\\#e\\_f\\{g\\}h\\textasciitilde{}i\\textasciicircum{}j\\textbackslash{}",
    );
  });
});
