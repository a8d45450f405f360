import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, resolve, sep } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Who may import whom. A row names only rows above it, so every arrow points one way; `data T` allows types alone.
 * Within its own folder a file may import anything.
 */
const folders = {
  lib: [],
  site: ["lib"],
  data: ["lib"],
  // What the build tells the browser of a chart's points.
  contract: [],
  releases: ["lib", "data", "contract"],
  words: ["lib", "data T"],
  datasets: ["data", "lib"],
  metrics: ["lib", "data T"],
  kit: ["lib", "words", "data T"],
  charts: ["kit", "metrics", "datasets", "lib", "words"],
  templates: ["kit", "metrics", "datasets", "lib", "words", "data T"],
  render: ["kit", "lib", "words", "contract"],
  // Pictures for social networks, from SVG to PNG.
  images: ["lib", "site", "words", "kit", "render"],
  registry: ["charts", "templates", "datasets", "data", "lib", "releases", "site", "kit"],
  figures: ["lib", "words", "metrics", "datasets", "registry", "data"],
  sentences: ["lib", "words", "metrics", "datasets T", "figures T"],
  citations: ["lib", "site", "words", "data T", "registry T"],
  downloads: ["lib", "site", "words", "data T", "registry T"],
  embeds: ["lib", "site", "words", "data T", "registry T"],
  "structured-data": ["lib", "site", "words", "data T", "registry T"],
  browser: ["lib", "contract"],
  // Draws in the browser what the reader chooses, with the build's own forms; loaded on the first choice alone.
  explorer: ["lib", "words", "kit", "render", "downloads"],
  content: ["data", "figures", "lib", "registry", "site", "words"],
  components: ["*"],
  layouts: ["*"],
  pages: ["*"],
} as const satisfies Record<string, readonly string[]>;

type Folder = keyof typeof folders;

/** Packages that only these folders know; a package that is not listed may be used anywhere outside `browser`. */
const packages: Readonly<Record<string, readonly string[]>> = {
  "@observablehq/plot": ["kit", "charts", "templates", "render", "registry T", "explorer T"],
  d3: ["kit", "charts", "templates", "render"],
  // Pictures have a document of their own; tests read markup with it.
  jsdom: [],
  // The registry cuts checked text into cells as they are written, to show them.
  papaparse: ["data", "downloads", "registry"],
  zod: ["data", "content", "registry"],
  "astro:content": ["content", "registry", "components", "layouts", "pages"],
};

/** The one file of the registry that knows Astro's content layer. */
const articlesOnly = "src/registry/articles.ts";

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const root = resolve(import.meta.dirname, "../..");

/** `src/lib/x.ts` and `src/site.ts` belong to `lib` and `site`; `src/content.config.ts` to `content`. */
const folderOf = (path: string): string => (path.split("/")[1] ?? "").replace(/(\.config)?\.(ts|astro)$/, "");

const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.split(sep).join("/")}`)
  .filter((file) => /\.(ts|astro)$/.test(file));

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^;"'`]*?\sfrom\s+)?"([^"]+)"|import\("([^"]+)"\)/g;

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(statement)].map(([, type, named, dynamic]) => ({
    file,
    folder: folderOf(file),
    target: named ?? dynamic ?? "",
    typeOnly: type !== undefined,
  }));
}

const imports = sources.flatMap(importsOf);

/** The folder of ours that an import leads to, or `null` for a package. */
function ourFolder({ file, target }: Import): string | null {
  if (target.startsWith("#")) return folderOf(`src/${target.slice(1)}`);
  if (!target.startsWith(".")) return null;
  const path = normalize(join(dirname(file), target))
    .split(sep)
    .join("/");
  // The release in force is named in one file, which only the site's own record reads.
  if (path === "data/releases/current.json" && folderOf(file) === "site") return null;
  // The map's boundaries are drawn, not tabulated: the kit reads the file itself, and no other folder does.
  if (path.startsWith("data/")) return path.endsWith(".topo.json") && folderOf(file) === "kit" ? null : path;
  return folderOf(path);
}

function allowed(rules: readonly string[], name: string, typeOnly: boolean): boolean {
  return rules.includes("*") || rules.includes(name) || (typeOnly && rules.includes(`${name} T`));
}

describe("src", () => {
  it("has a row for each of its folders", () => {
    const used = new Set(sources.map(folderOf));
    expect([...used].filter((folder) => !(folder in folders))).toEqual([]);
  });

  it("imports only what the row of a folder names", () => {
    const crossings = imports.filter((found) => {
      const target = ourFolder(found);
      if (target === null || target === found.folder || target === "styles") return false;
      return !allowed(folders[found.folder as Folder] ?? [], target, found.typeOnly);
    });
    expect(crossings.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it("keeps each package to the folders that know it", () => {
    const strays = imports.filter(({ folder, target, typeOnly }) => {
      const users = packages[target];
      return users !== undefined && !allowed(users, folder, typeOnly);
    });
    expect(strays.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it("sends no package to the browser", () => {
    const sent = imports.filter(
      (found) => /^(browser|explorer)$/.test(found.folder) && ourFolder(found) === null && !found.typeOnly,
    );
    expect(sent.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it("knows astro:content in one file of the registry", () => {
    const users = imports.filter(({ folder, target }) => folder === "registry" && target === "astro:content");
    expect(users.map(({ file }) => file).filter((file) => file !== articlesOnly)).toEqual([]);
  });

  it("opens no file in the data folder", () => {
    const readers = imports.filter(({ folder, target }) => folder === "data" && /^node:fs/.test(target));
    expect(readers.map(({ file }) => file)).toEqual([]);
  });
});
