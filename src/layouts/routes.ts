import { chartPictures } from "#components/chart-files.ts";
import { dataPackageText, datasetFiles } from "#components/dataset-files.ts";
import { agreements } from "#registry/agreements.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";
import { templatePicturesOf } from "#registry/templates.ts";
import { archive, frozenCharts } from "#registry/releases.ts";

/** One page or file per chart. */
export const chartPaths = () => charts.map(({ id }) => ({ params: { id } }));

/** One picture per chart and view. */
export const chartSvgPaths = () =>
  charts.flatMap((chart) =>
    chartPictures(chart).map(({ view, file }) => ({ params: { id: file }, props: { id: chart.id, view } })),
  );

/** One frame per chart, and one per template's picture. */
export const embedPaths = () =>
  [...charts, ...templatePicturesOf("province"), ...templatePicturesOf("pair")].map(({ id }) => ({ params: { id } }));

/** One page per province. */
export const provincePaths = () => provinces.map(({ slug }) => ({ params: { slug } }));

/** One file per picture of a province. */
export const provinceCsvPaths = () =>
  templatePicturesOf("province").map(({ id, template, entity }) => ({
    params: { slug: entity.slug, template },
    props: { id },
  }));

/** One page per chart and release in which it was archived. */
export const frozenPaths = () => frozenCharts.map((params) => ({ params: { ...params } }));

/** One page per pair of provinces. */
export const pairPaths = () => pairs.map(({ id }) => ({ params: { id } }));

/** One file per picture of a pair. */
export const pairCsvPaths = () =>
  templatePicturesOf("pair").map(({ id, template, entity }) => ({
    params: { id: entity.slug, template },
    props: { id },
  }));

/** One page per trade mission. */
export const missionPaths = () => missions.map(({ id }) => ({ params: { id } }));

/** One page per agreement. */
export const agreementPaths = () => agreements.map(({ id }) => ({ params: { id } }));

/** One page per event that no mission and no agreement tells of. */
export const eventPaths = () => eventsWithPage.map(({ event_id }) => ({ params: { id: event_id } }));

/** One page per claim. */
export const claimPaths = () => claims.map(({ id }) => ({ params: { id } }));

/** One page per dataset. */
export const datasetPaths = () => datasets.map(({ id }) => ({ params: { id } }));

/** The CSV files of each dataset: the latest, and the one for spreadsheets with Indonesian settings. */
const latestFiles = () =>
  datasets.flatMap((dataset) => {
    const { csv, excel } = datasetFiles(dataset);
    return [
      { file: dataset.id, text: csv },
      { file: `${dataset.id}.excel-id`, text: excel },
    ];
  });

/** The CSV file of each table in each release in which it changed, from the archive: these never change. */
const releasedFiles = () =>
  archive.releases.flatMap(({ version, tables }) =>
    Object.keys(tables).map((id) => ({ file: `${id}@${version}`, text: archive.table(id, version) })),
  );

export const datasetFilePaths = () =>
  [...latestFiles(), ...releasedFiles()].map(({ file, text }) => ({ params: { file }, props: { text } }));

/** The JSON files of each dataset, by rows and by columns, its metadata, and the descriptor of all. */
export const datasetJsonPaths = () => [
  ...datasets.flatMap((dataset) => {
    const { id } = dataset;
    const { json, columns, metadata } = datasetFiles(dataset);
    const files = { [id]: json, [`${id}.columns`]: columns, [`${id}.csv-metadata`]: metadata };
    return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
  }),
  { params: { file: "datapackage" }, props: { text: dataPackageText() } },
];

/** The Parquet file of each dataset. */
export const datasetParquetPaths = () =>
  datasets.map((dataset) => ({ params: { file: dataset.id }, props: { bytes: datasetFiles(dataset).parquet } }));

/** A file that is not a text as an answer. */
export function bytesFile(bytes: Uint8Array<ArrayBuffer>, type: string): Response {
  return new Response(bytes, { headers: { "Content-Type": type } });
}

/** A text file as an answer, in UTF-8. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
