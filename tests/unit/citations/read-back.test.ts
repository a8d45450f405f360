import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import { describe, expect, it } from "vitest";
import { toBiblatex } from "#citations/biblatex.ts";
import { toBibtex } from "#citations/bibtex.ts";
import { toCsl } from "#citations/csl.ts";
import { cslJson } from "#citations/file.ts";
import { toRis } from "#citations/ris.ts";
import type { Work } from "#citations/work.ts";
import { works } from "./works.ts";

const awkward: Work = {
  ...works.dataset,
  title: "Ekspor “lewat” Batam & Karimun: 50 % naik #1, $2 {apa_adanya}",
  description: "Baris pertama.\nBaris kedua.",
};
const cases = [...Object.values(works), awkward].map((work) => [work.kind, work] as const);

function readBack(text: string, forceType?: string): Readonly<Record<string, unknown>> {
  const [item = {}] = new Cite(text, forceType === undefined ? {} : { forceType }).data;
  return item;
}

/** What every format must give back; an organisation read as a lone family name is the same name. */
function comparable(item: Readonly<Record<string, unknown>>) {
  const { id, title, issued, URL, publisher } = item;
  const author = (item["author"] as readonly Readonly<Record<string, string>>[]).map(
    ({ literal, family, given }) => literal ?? (given === undefined ? family : `${given} ${family}`),
  );
  return { id, title, issued: issued as unknown, URL, publisher, author };
}

const own = (work: Work) => comparable(toCsl(work) as unknown as Record<string, unknown>);

describe("a reference read by somebody else's program", () => {
  it.each(cases)("comes back from RIS (%s)", (kind, work) => {
    const item = readBack(toRis(work), "@ris/file");
    expect(comparable(item)).toEqual(own(work));
    expect(item["language"]).toBe(work.lang);
    // Our ELEC is a page on the web, and keeps its version as an edition.
    expect(item).toMatchObject(
      kind === "article" ? { type: "webpage", edition: work.version } : { type: "dataset", version: work.version },
    );
  });

  it.each(cases)("comes back from BibLaTeX (%s)", (kind, work) => {
    const item = readBack(toBiblatex(work), "@biblatex/text");
    expect(comparable(item)).toEqual(own(work));
    expect(item).toMatchObject({ type: kind === "article" ? "webpage" : "dataset", version: work.version });
  });

  it.each(cases)("comes back from BibTeX, its version in the note (%s)", (_, work) => {
    const item = readBack(toBibtex(work), "@bibtex/text");
    expect(comparable(item)).toEqual(own(work));
    expect(item["note"]).toContain(work.version);
  });

  it.each(cases)("comes back whole from CSL-JSON (%s)", (_, work) => {
    expect(readBack(cslJson(work))).toMatchObject(toCsl(work));
  });
});
