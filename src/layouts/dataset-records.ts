import { offeredChartFiles } from "#components/chart-files.ts";
import { offeredDatasetFile, pinnedFile } from "#components/dataset-files.ts";
import { shownColumns, temporalCoverage } from "#components/dataset-view.ts";
import { sourceLabel } from "#components/source-line.ts";
import type { Dataset } from "#data/define.ts";
import type { Lang } from "#lib/lang.ts";
import { chart, type ChartEntry } from "#registry/charts.ts";
import { dataset } from "#registry/datasets.ts";
import { sourceRecord, sourcesOfDataset } from "#registry/sources.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { datasetLd } from "#structured-data/json-ld.ts";
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

const measures = (of: Dataset, lang: Lang) =>
  shownColumns(of, lang)
    .filter(([, { role }]) => role === "measure")
    .map(([, { label, unit }]) => ({ name: label[lang], unit: unit && units[unit].name[lang] }));

/** A table for search engines; the address of the Indonesian page is its name in both languages. */
export function datasetRecord(of: Dataset, lang: Lang) {
  const file = pinnedFile(of.id)?.file ?? offeredDatasetFile(of, "csv");
  const json = offeredDatasetFile(of, "json");
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
    files: [
      { ...file, address: absolute(file.address), type: "text/csv" },
      { ...json, address: absolute(json.address), type: "application/json" },
    ],
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
    variables: entry.columns.filter(({ numeric }) => numeric).map(({ label }) => ({ name: label[lang] })),
    files: [
      { ...csv, address: absolute(csv.address), type: "text/csv" },
      { ...json, address: absolute(json.address), type: "application/json" },
    ],
    temporal: yearsOf(entry),
    catalogue: absolute(url.catalogue(lang)),
    basedOn: from.map((one) => absolute(url.dataset(one.id, "id"))),
  });
}
