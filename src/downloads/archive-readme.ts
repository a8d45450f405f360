import type { Dataset } from "#data/define.ts";
import type { Redistribute } from "#downloads/data-package.ts";
import { formatDate, formatNumber } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { site } from "#site.ts";
import { archiveWords } from "#words/archive.ts";

/** A table as the archive's README lists it. */
export interface ListedTable {
  readonly dataset: Dataset;
  readonly rows: number;
  /** The absolute address of its page, which explains every column. */
  readonly page: Bilingual;
  /** How many of its sources let others do what. */
  readonly permissions: readonly { readonly kind: Redistribute; readonly count: number }[];
}

function listing({ dataset, rows, page, permissions }: ListedTable, lang: Lang): string {
  const said = archiveWords[lang];
  const asked = permissions
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => said.permission[kind](formatNumber(count, lang)));
  return [
    `### ${dataset.id}.csv`,
    "",
    `${dataset.title[lang]}. ${dataset.description[lang]}`,
    "",
    `- ${said.rows(formatNumber(rows, lang))}, ${said.gathered(formatDate(dataset.asOf, lang))}`,
    `- ${said.terms}: ${dataset.terms[lang]}`,
    ...(asked.length > 0 ? [`- ${said.sources}: ${asked.join("; ")}`] : []),
    ...(dataset.limits ?? []).map((limit) => `- ${limit[lang]}`),
    `- ${said.page}: ${page[lang]}`,
    "",
  ].join("\n");
}

/** What is read first in the archive of all tables: what is in it, under whose terms, and how to cite it. */
export function archiveReadme(lang: Lang, tables: readonly ListedTable[], catalogue: Bilingual): string {
  const said = archiveWords[lang];
  const { version, released } = site.data;
  const day = formatDate(released, lang);
  return [
    `# ${site.name}: ${said.title}`,
    "",
    said.line(version, day),
    "",
    `## ${said.filesHeading}`,
    "",
    ...said.files.map((line) => `- ${line}`),
    "",
    `## ${said.termsHeading}`,
    "",
    ...said.termsLines(site.textLicence.name, site.codeLicence.name).flatMap((line) => [line, ""]),
    `## ${said.citeHeading}`,
    "",
    `${site.name}. (${released.slice(0, 4)}). ${site.name}: ${said.title} (${said.version} ${version}) [${said.kind}]. ${catalogue[lang]}`,
    "",
    said.citeLine,
    "",
    `## ${said.tablesHeading}`,
    "",
    ...tables.map((table) => listing(table, lang)),
  ].join("\n");
}
