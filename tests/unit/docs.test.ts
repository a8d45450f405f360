import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { linkSchemes } from "../../scripts/content/check-body.ts";
import { components } from "../../scripts/content/components.ts";
import { articleFields } from "#registry/article-fields.ts";
import { site } from "#site.ts";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const readme = read("README.md");

interface Package {
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
}
const project = JSON.parse(read("package.json")) as Package;

describe("README.md", () => {
  it("names each command of package.json", () => {
    const unnamed = Object.keys(project.scripts).filter(
      (name) => !readme.includes(`npm run ${name}`) && !readme.includes(`npm ${name}`),
    );
    expect(unnamed).toEqual([]);
  });

  it("names no command that does not exist", () => {
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? "");
    expect(named.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  it("has a line for each folder of src", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(root, "src", entry.name)).length > 0)
      .map(({ name }) => name);
    expect(folders.filter((name) => !readme.includes(`src/${name}/`))).toEqual([]);
  });

  it("shows a picture that exists", () => {
    for (const [, file] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g))
      expect(existsSync(join(root, file ?? ""))).toBe(true);
  });
});

describe("content/README.md", () => {
  const guide = read("content/README.md");

  it("names each field of the front matter, each component and each kind of link", () => {
    const names = [
      ...Object.keys(articleFields.shape),
      ...Object.keys(components).map((name) => `<${name}`),
      ...linkSchemes.map((scheme) => `${scheme}:`),
    ];
    expect(names.filter((name) => !guide.includes(`\`${name}`) && !guide.includes(`(${name}`))).toEqual([]);
  });
});

describe("package.json", () => {
  it("runs scripts that exist", () => {
    const files = Object.values(project.scripts).flatMap((line) => line.match(/scripts\/[\w/.-]+/g) ?? []);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

describe("CITATION.cff", () => {
  it("names the release of the data, as package.json does", () => {
    const cff = read("CITATION.cff");
    expect(cff).toContain(`\nversion: ${site.data.version}\n`);
    expect(cff).toContain(`\ndate-released: ${site.data.released}\n`);
    expect(project.version).toBe(site.data.version);
  });
});
