import type { Folder } from "../site/folder.ts";

/** Files that other sites may read: what an embed in a sandbox loads, and the tables. */
const shared = ["_astro", "fonts", "data"];

const embeds = ["sematan", "en/embed"];

/** The content policy of each page, by its file. */
type Policies = ReadonlyMap<string, string>;

/**
 * The `_headers` file of common static hosts. It repeats the pages' content policy and adds what a meta tag cannot
 * say: who may frame a page. Rules of one header must never match the same path twice, since some hosts then send
 * both and browsers obey the stricter; so every folder of the site gets a rule of its own.
 */
export function headersFile({ files, base }: Pick<Folder, "files" | "base">, policies: Policies): string {
  const rules = [...rulesOf(policies, files)].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = rules.map(([path, headers]) => [base + path, ...headers.map((header) => `  ${header}`)].join("\n"));
  const everywhere = [
    `${base}*`,
    "  X-Content-Type-Options: nosniff",
    "  Referrer-Policy: strict-origin-when-cross-origin",
  ].join("\n");
  return `# Written by scripts/build.ts.\n${[everywhere, ...blocks].join("\n\n")}\n`;
}

function rulesOf(policies: Policies, files: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  const add = (path: string, header: string) => rules.set(path, [...(rules.get(path) ?? []), header]);

  for (const [section, members] of Map.groupBy(policies, ([file]) => sectionOf(file))) {
    const framedBy = embeds.includes(section) ? "*" : "'self'";
    const path = /^(|en|.*\.html)$/.test(section) ? (section === "en" ? "en/" : section) : `${section}/*`;
    add(path, `Content-Security-Policy: ${union(members.map(([, policy]) => policy))}; frame-ancestors ${framedBy}`);
  }
  for (const folder of shared) {
    if ([...files].some((file) => file.startsWith(`${folder}/`))) add(`${folder}/*`, "Access-Control-Allow-Origin: *");
  }
  add("_astro/*", "Cache-Control: public, max-age=31536000, immutable");
  return rules;
}

/** `grafik`, `en/charts`; the front pages and `404.html` stand alone. */
function sectionOf(file: string): string {
  const parts = file.replace(/(^|\/)index\.html$/, "").split("/");
  return parts.slice(0, parts[0] === "en" ? 2 : 1).join("/");
}

/** One policy that all these pages can live with: each page's own meta tag remains the narrower one. */
function union(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split(";")) {
      const [name, ...sources] = directive.trim().split(/\s+/);
      if (!name) continue;
      directives.set(name, new Set([...(directives.get(name) ?? []), ...sources]));
    }
  }
  return [...directives].map(([name, sources]) => [name, ...[...sources].sort()].join(" ")).join("; ");
}
