import { describe, expect, it } from "vitest";
import { conflicts } from "#registry/conflicts.ts";
import { glossary } from "#registry/glossary.ts";
import { partnerships } from "#registry/promises.ts";
import { provisions } from "#registry/provisions.ts";
import { read } from "./built.ts";

const promises = partnerships.flatMap((partnership) => [...partnership.promises, ...partnership.recommendations]);

/** Every entry has an address of its own on its page, in both languages. */
const pages = [
  { files: ["kerja-sama/setelah-tanda-tangan", "en/cooperation/after-the-signing"], ids: promises.map(({ id }) => id) },
  {
    files: ["kerja-sama/kerangka-hukum", "en/cooperation/legal-frame"],
    ids: provisions.map((row) => row.provision_id),
  },
  { files: ["perbedaan-data", "en/conflicting-data"], ids: conflicts.map((row) => row.conflict_id) },
  { files: ["glosarium", "en/glossary"], ids: glossary("id").map(({ entry }) => entry) },
].flatMap(({ files, ids }) => files.map((file) => ({ file, ids })));

describe.each(pages)("$file", ({ file, ids }) => {
  const html = read(`${file}/index.html`);
  it("has an anchor for each row of its table", () => {
    expect(ids.filter((id) => !html.includes(`id="${id}"`))).toEqual([]);
  });
});

describe("what became of the Batam agreement", () => {
  const step = (file: string, href: string) => expect(read(`${file}index.html`)).toContain(`href="${href}"`);

  it("is two clicks from the front page", () => {
    step("", "/kerja-sama/setelah-tanda-tangan/");
    step("kerja-sama/setelah-tanda-tangan/", "#kepri-jateng-lampung-malut");
    step("en/", "/en/cooperation/after-the-signing/");
    step("en/cooperation/after-the-signing/", "#kepri-jateng-lampung-malut");
  });

  it("is one click from its agreement, promise by promise", () => {
    step(
      "kerja-sama/perjanjian/kepri-jateng-lampung-malut-2025/",
      "/kerja-sama/setelah-tanda-tangan/#batam-task-force",
    );
  });
});

it("a term of a story carries its meaning and leads to the glossary", () => {
  const story = read("artikel/kesepakatan-batam-empat-provinsi/index.html");
  expect(story).toMatch(/<a class="term" href="\/glosarium\/#mou" data-meaning="[^"]{20,}"[^>]*>nota kesepahaman<\/a>/);
});
