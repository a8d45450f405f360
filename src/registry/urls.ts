import { langs, type Bilingual, type Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

/**
 * Every address of the site, in both languages, without the base. `{x}` stands for one id, slug or file ending.
 * A page that is published keeps its address: an entry may be added here and is never changed.
 */
export const addresses = {
  front: { id: "/", en: "/en/" },
  articles: { id: "/artikel/", en: "/en/articles/" },
  article: { id: "/artikel/{slug}/", en: "/en/articles/{slug}/" },
  articleImage: { id: "/artikel/{slug}.png", en: "/en/articles/{slug}.png" },
  articleSquare: { id: "/artikel/{slug}/persegi.png", en: "/en/articles/{slug}/square.png" },
  charts: { id: "/grafik/", en: "/en/charts/" },
  chart: { id: "/grafik/{id}/", en: "/en/charts/{id}/" },
  chartSvg: { id: "/grafik/{id}.svg", en: "/en/charts/{id}.svg" },
  chartPng: { id: "/grafik/{id}.png", en: "/en/charts/{id}.png" },
  chartCsv: { id: "/grafik/{id}.csv", en: "/en/charts/{id}.csv" },
  chartJson: { id: "/grafik/{id}.json", en: "/en/charts/{id}.json" },
  embed: { id: "/sematan/{id}/", en: "/en/embed/{id}/" },
  frozenEmbed: { id: "/sematan/{id}/v/{version}/", en: "/en/embed/{id}/v/{version}/" },
  explore: { id: "/jelajah/", en: "/en/explore/" },
  province: { id: "/provinsi/{slug}/", en: "/en/provinces/{slug}/" },
  conflicts: { id: "/perbedaan-data/", en: "/en/conflicting-data/" },
  catalogue: { id: "/data/", en: "/en/data/" },
  dataset: { id: "/data/{id}/", en: "/en/data/{id}/" },
  provinces: { id: "/provinsi/", en: "/en/provinces/" },
  provinceCsv: { id: "/provinsi/{slug}/{template}.csv", en: "/en/provinces/{slug}/{template}.csv" },
  pairs: { id: "/banding/", en: "/en/compare/" },
  flows: { id: "/perdagangan-antarprovinsi/", en: "/en/interprovincial-trade/" },
  pair: { id: "/banding/{id}/", en: "/en/compare/{id}/" },
  pairCsv: { id: "/banding/{id}/{template}.csv", en: "/en/compare/{id}/{template}.csv" },
  provinceImage: { id: "/provinsi/{slug}.png", en: "/en/provinces/{slug}.png" },
  cooperation: { id: "/kerja-sama/", en: "/en/cooperation/" },
  missions: { id: "/kerja-sama/misi-dagang/", en: "/en/cooperation/trade-missions/" },
  mission: { id: "/kerja-sama/misi-dagang/{id}/", en: "/en/cooperation/trade-missions/{id}/" },
  claims: { id: "/klaim/", en: "/en/claims/" },
  claim: { id: "/klaim/{id}/", en: "/en/claims/{id}/" },
  agreements: { id: "/kerja-sama/perjanjian/", en: "/en/cooperation/agreements/" },
  agreement: { id: "/kerja-sama/perjanjian/{id}/", en: "/en/cooperation/agreements/{id}/" },
  afterSigning: { id: "/kerja-sama/setelah-tanda-tangan/", en: "/en/cooperation/after-the-signing/" },
  legalFrame: { id: "/kerja-sama/kerangka-hukum/", en: "/en/cooperation/legal-frame/" },
  event: { id: "/kerja-sama/peristiwa/{id}/", en: "/en/cooperation/events/{id}/" },
  glossary: { id: "/glosarium/", en: "/en/glossary/" },
  methods: { id: "/metode/", en: "/en/methods/" },
  sources: { id: "/sumber/", en: "/en/sources/" },
  corrections: { id: "/koreksi/", en: "/en/corrections/" },
  about: { id: "/tentang/", en: "/en/about/" },
  howToEmbed: { id: "/cara-menyematkan/", en: "/en/how-to-embed/" },
  howToCite: { id: "/cara-mengutip/", en: "/en/how-to-cite/" },
  siteImage: { id: "/antarprovinsi.png", en: "/en/antarprovinsi.png" },
  accessibility: { id: "/aksesibilitas/", en: "/en/accessibility/" },
  search: { id: "/cari/", en: "/en/search/" },
  rss: { id: "/rss.xml", en: "/en/rss.xml" },
  jsonFeed: { id: "/feed.json", en: "/en/feed.json" },
  revisions: { id: "/revisi.xml", en: "/en/revisions.xml" },
} as const satisfies Record<string, Bilingual>;

/** A page or file that exists once per language. */
export type Address = keyof typeof addresses;

/** Files of which one serves both languages; `path` is what the file is called in the built folder. */
const shared = {
  datasetFile: (id: string) => `/data/${id}.csv`,
  datasetVersion: (id: string, version: string) => `/data/${id}@${version}.csv`,
  datasetExcel: (id: string) => `/data/${id}.excel-id.csv`,
  datasetJson: (id: string) => `/data/${id}.json`,
  datasetColumns: (id: string) => `/data/${id}.columns.json`,
  datasetParquet: (id: string) => `/data/${id}.parquet`,
  // The name by which readers of CSV on the Web look for it.
  datasetMetadata: (id: string) => `/data/${id}.csv-metadata.json`,
  dataPackage: () => "/data/datapackage.json",
  dataArchive: () => "/data/antarprovinsi.zip",
  embedScript: () => "/embed.js",
  explorerData: () => "/jelajah/data.json",
  sitemap: () => "/sitemap.xml",
  robots: () => "/robots.txt",
};

const withBase = (path: string) => site.base.slice(0, -1) + path;

/** A template with its places filled in order. */
const fill = (template: string, ...values: readonly string[]) =>
  values.reduce((filled, value) => filled.replace(/\{\w+\}/, value), template);

const page = (name: Address) => (lang: Lang) => withBase(addresses[name][lang]);
const entry = (name: Address) => (id: string, lang: Lang) => withBase(fill(addresses[name][lang], id));
/** A file that belongs to an entry and has a name or a format of its own. */
const entryFile = (name: Address) => (id: string, file: string, lang: Lang) =>
  withBase(fill(addresses[name][lang], id, file));

const oembedBeside = (page: string) => `${page}oembed.json`;

/** The path of each page and file, base included; ids and slugs are kebab-case and need no escaping. */
export const url = {
  front: page("front"),
  articles: page("articles"),
  article: entry("article"),
  articleImage: entry("articleImage"),
  articleSquare: entry("articleSquare"),
  charts: page("charts"),
  chart: entry("chart"),
  chartSvg: entry("chartSvg"),
  chartPng: entry("chartPng"),
  chartCsv: entry("chartCsv"),
  chartJson: entry("chartJson"),
  embed: entry("embed"),
  /** A chart as a release archived it. */
  frozenEmbed: (id: string, version: string, lang: Lang) => withBase(fill(addresses.frozenEmbed[lang], id, version)),
  oembed: (id: string, lang: Lang) => oembedBeside(entry("embed")(id, lang)),
  /** What stands elsewhere for a page, which is named by its path; a chart's file lies with its embed. */
  pageOembed: oembedBeside,
  /** The reference to a page, which is named by its path. */
  citation: (page: string, format: string, lang: Lang) => `${page}${lang === "id" ? "kutip" : "cite"}.${format}`,
  explore: page("explore"),
  explorerData: () => withBase(shared.explorerData()),
  province: entry("province"),
  conflicts: page("conflicts"),
  catalogue: page("catalogue"),
  dataset: entry("dataset"),
  /** The row of a dataset page: `key` are the values of the primary key in order. */
  datasetRow: (id: string, key: readonly string[], lang: Lang) => `${entry("dataset")(id, lang)}#${rowId(key)}`,
  datasetFile: (id: string) => withBase(shared.datasetFile(id)),
  datasetVersion: (id: string, version: string) => withBase(shared.datasetVersion(id, version)),
  datasetExcel: (id: string) => withBase(shared.datasetExcel(id)),
  datasetJson: (id: string) => withBase(shared.datasetJson(id)),
  datasetColumns: (id: string) => withBase(shared.datasetColumns(id)),
  datasetParquet: (id: string) => withBase(shared.datasetParquet(id)),
  datasetMetadata: (id: string) => withBase(shared.datasetMetadata(id)),
  dataPackage: () => withBase(shared.dataPackage()),
  provinces: page("provinces"),
  /** The rows of a template's picture of a province: slug, then template. */
  provinceCsv: entryFile("provinceCsv"),
  pairs: page("pairs"),
  /** Two provinces: their slugs joined by two hyphens, the lower BPS code first. */
  pairPage: entry("pair"),
  flows: page("flows"),
  pairCsv: entryFile("pairCsv"),
  dataArchive: () => withBase(shared.dataArchive()),
  provinceImage: entry("provinceImage"),
  cooperation: page("cooperation"),
  missions: page("missions"),
  mission: entry("mission"),
  /** The missions of one partner in the register: a province by its BPS code, a country by its code in lower case. */
  missionPartner: (key: string, lang: Lang) => `${page("missions")(lang)}#mitra-${key}`,
  claims: page("claims"),
  claim: entry("claim"),
  agreements: page("agreements"),
  agreement: entry("agreement"),
  afterSigning: page("afterSigning"),
  legalFrame: page("legalFrame"),
  event: entry("event"),
  /** The claims of one verdict in the ledger. */
  claimVerdict: (verdict: string, lang: Lang) => `${page("claims")(lang)}#hasil-${verdict.replace("_", "-")}`,
  /** A promise in the tracker, or a partnership: their ids are anchors of one page and differ. */
  promise: (id: string, lang: Lang) => `${page("afterSigning")(lang)}#${id}`,
  conflict: (id: string, lang: Lang) => `${page("conflicts")(lang)}#${id}`,
  glossary: page("glossary"),
  term: (id: string, lang: Lang) => `${page("glossary")(lang)}#${id}`,
  methods: page("methods"),
  sources: page("sources"),
  source: (id: string, lang: Lang) => `${page("sources")(lang)}#${sourceAnchor(id)}`,
  corrections: page("corrections"),
  about: page("about"),
  howToEmbed: page("howToEmbed"),
  howToCite: page("howToCite"),
  siteImage: page("siteImage"),
  accessibility: page("accessibility"),
  search: page("search"),
  rss: page("rss"),
  jsonFeed: page("jsonFeed"),
  revisions: page("revisions"),
  embedScript: () => withBase(shared.embedScript()),
  sitemap: () => withBase(shared.sitemap()),
  robots: () => withBase(shared.robots()),
  /** A file of `public/` or a generated one, named from the root of the site: `asset("favicon.svg")`. */
  asset: (path: string) => site.base + path,
} as const;

/** Id of a source's entry on the page of sources: an id may begin with a digit, an anchor had better not. */
export const sourceAnchor = (id: string): string => `sumber-${id}`;

/** The id of a row on its dataset page: `baris-82-2025-bps`. It holds only letters, digits, `-`, `_` and `.`. */
export function rowId(key: readonly string[]): string {
  return `baris-${key.map((value) => value.replace(/[^\p{L}\p{N}_.-]+/gu, "-")).join("-")}`;
}

/** The same page in both languages: `pair(url.chart, "id")` or `pair(url.about)`. */
export function pair(address: (lang: Lang) => string): Bilingual;
export function pair(address: (id: string, lang: Lang) => string, id: string): Bilingual;
export function pair(address: ((lang: Lang) => string) | ((id: string, lang: Lang) => string), id?: string): Bilingual {
  const of = (lang: Lang) =>
    id === undefined
      ? (address as (lang: Lang) => string)(lang)
      : (address as (id: string, lang: Lang) => string)(id, lang);
  return { id: of("id"), en: of("en") };
}

/** Scheme, host and path: what heads, files, snippets and citations hold. */
export function absolute(path: string): string {
  return site.origin + path;
}

/** The path of an absolute address of ours, base included. */
export const pathOf = (address: string): string => address.slice(site.origin.length);

/** The folder of a path's file within the site, as a rest parameter of a route has it: none for the top. */
export const folderOf = (path: string): string | undefined =>
  path.slice(site.base.length).replace(/\/?[^/]*$/, "") || undefined;

const patterns = (Object.keys(addresses) as Address[]).flatMap((name) =>
  langs.map((lang) => {
    const pattern = addresses[name][lang].replace(/[.]/g, "\\.").replace(/\{\w+\}/g, "([^/]+?)");
    return { name, lang, pattern: new RegExp(`^${pattern}$`) };
  }),
);

/**
 * The page of this path in the other language, or `null` for an address that has no pair.
 *
 *   /grafik/a/      → /en/charts/a/
 *   /en/            → /
 *   /data/a.csv     → null
 */
export function alternate(path: string): string | null {
  if (!path.startsWith(site.base)) return null;
  const inner = path.slice(site.base.length - 1);
  for (const { name, lang, pattern } of patterns) {
    const found = pattern.exec(inner);
    if (found) return withBase(fill(addresses[name][lang === "id" ? "en" : "id"], ...found.slice(1)));
  }
  return null;
}

/** The language in which the page of this path is written. */
export function langOf(path: string): Lang {
  const inner = path.startsWith(site.base) ? path.slice(site.base.length) : path.replace(/^\//, "");
  return inner === "en" || inner.startsWith("en/") ? "en" : "id";
}

/** The sections of the header, in the order shown; a section is named here once its list exists. */
export const sections = [
  "articles",
  "charts",
  "provinces",
  "cooperation",
  "claims",
  "catalogue",
] as const satisfies readonly Address[];
export type Section = (typeof sections)[number];
