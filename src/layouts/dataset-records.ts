import { offeredChartFiles } from "#components/chart-files.ts";
import { offeredDatasetFile, pinnedFile } from "#components/dataset-files.ts";
import { shownColumns, temporalCoverage } from "#components/dataset-view.ts";
import { sourceLabel } from "#components/source-line.ts";
import type { Dataset } from "#data/define.ts";
import type { Lang } from "#lib/lang.ts";
import { chart, type ChartEntry } from "#registry/charts.ts";
import { dataset, datasets, rows } from "#registry/datasets.ts";
import { sourceRecord, sourcesOfDataset } from "#registry/sources.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { catalogueLd, datasetLd } from "#structured-data/json-ld.ts";
import { dataPackageWords } from "#words/downloads.ts";
import { pageWords } from "#words/pages.ts";
import { units } from "#words/units.ts";

const { version, released } = site.data;

/** So many sources are named to search engines, the most used first; the page names them all. */
const namedSources = 20;

/** First and last year of the drawn rows, as `2010/2025`; absent where no column of theirs holds time. */
function yearsOf({ columns, rows }: ChartEntry): string | undefined {
  const times = columns
    .map(({ name }) => name)
    .filter((name) => /^(year|date|day|month|quarter|period)\b|_date$/.test(name));
  const years = rows
    .flatMap((row) =>
      times.map((name) => /\d{4}/.exec(String((row as unknown as Readonly<Record<string, unknown>>)[name]))?.[0]),
    )
    .filter((year) => year !== undefined)
    .sort();
  return years.length === 0 ? undefined : `${years[0]}/${years.at(-1)}`;
}

/** The least and the greatest of a column's numbers; none where it holds none. */
function extremes(cells: readonly unknown[]) {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return {};
  return {
    least: numbers.reduce((a, b) => Math.min(a, b)),
    greatest: numbers.reduce((a, b) => Math.max(a, b)),
  };
}

const cellsOf = (table: readonly unknown[], name: string) =>
  table.map((row) => (row as Readonly<Record<string, unknown>>)[name]);

const measures = (of: Dataset, lang: Lang) =>
  shownColumns(of, lang)
    .filter(([, { role }]) => role === "measure")
    .map(([name, { label, unit }]) => ({
      name: label[lang],
      unit: unit && units[unit].name[lang],
      ...extremes(cellsOf(rows(of), name)),
    }));

/** The files of a table that are named to search engines, with their media types. */
const offered = [
  ["excel", "text/csv"],
  ["parquet", "application/vnd.apache.parquet"],
  ["json", "application/json"],
  ["columns", "application/json"],
] as const;

const keywordsOf = (subject: string) => [subject, ...dataPackageWords.keywords];

/** A table for search engines; the address of the Indonesian page is its name in both languages. */
export function datasetRecord(of: Dataset, lang: Lang) {
  const file = pinnedFile(of.id)?.file ?? offeredDatasetFile(of, "csv");
  const others = offered.map(([kind, type]) => ({ ...offeredDatasetFile(of, kind), type }));
  return datasetLd({
    lang,
    id: absolute(url.dataset(of.id, "id")),
    title: of.title[lang],
    description: of.description[lang],
    address: absolute(url.dataset(of.id, lang)),
    home: absolute(url.front(lang)),
    version,
    released,
    terms: of.terms[lang],
    variables: measures(of, lang),
    temporal: temporalCoverage(of) ?? of.period,
    sources: sourcesOfDataset(of.id)
      .slice(0, namedSources)
      .map((id) => ({
        name: `${sourceRecord(id).publisher}: ${sourceLabel(id, lang)}`,
        address: sourceRecord(id).url,
      })),
    catalogue: absolute(url.catalogue(lang)),
    methods: absolute(url.methods(lang)),
    keywords: keywordsOf(of.title[lang]),
    files: [{ ...file, type: "text/csv" }, ...others].map((one) => ({ ...one, address: absolute(one.address) })),
  });
}

/** The rows of a chart for search engines: derived from its datasets, under their terms. */
export function chartRecord(id: string, lang: Lang) {
  const entry = chart(id);
  const { csv, json } = offeredChartFiles(id, lang);
  const from = entry.datasets.map(dataset);
  return datasetLd({
    lang,
    id: absolute(url.chart(id, "id")),
    title: entry.title(lang),
    description: `${entry.subtitle(lang)}. ${entry.description(lang)}`,
    address: absolute(url.chart(id, lang)),
    image: absolute(url.chartPng(id, lang)),
    home: absolute(url.front(lang)),
    version,
    released,
    terms: [...new Set(from.map(({ terms }) => terms[lang]))].join(" "),
    variables: entry.columns
      .filter(({ numeric }) => numeric)
      .map(({ name, label }) => ({ name: label[lang], ...extremes(cellsOf(entry.rows, name)) })),
    methods: absolute(url.methods(lang)),
    keywords: keywordsOf(pageWords[lang].subjects[entry.subject]),
    files: [
      { ...csv, address: absolute(csv.address), type: "text/csv" },
      { ...json, address: absolute(json.address), type: "application/json" },
    ],
    temporal: yearsOf(entry),
    catalogue: absolute(url.catalogue(lang)),
    basedOn: from.map((one) => absolute(url.dataset(one.id, "id"))),
  });
}

/** The list of all tables for search engines. */
export function catalogueRecord(lang: Lang) {
  const { title, line } = pageWords[lang].lists.catalogue;
  return catalogueLd({
    lang,
    title,
    description: line,
    address: absolute(url.catalogue(lang)),
    home: absolute(url.front(lang)),
    datasets: datasets.map(({ id }) => absolute(url.dataset(id, "id"))),
  });
}
