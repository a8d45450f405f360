import { dataPackageText, datasetFiles } from "#components/dataset-files.ts";
import { agreements } from "#registry/agreements.ts";
import { charts } from "#registry/charts.ts";
import { datasets } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";
import { templatePicturesOf } from "#registry/templates.ts";
import { site } from "#site.ts";

/** One page or file per chart. */
export const chartPaths = () => charts.map(({ id }) => ({ params: { id } }));

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

/** One page per dataset. */
export const datasetPaths = () => datasets.map(({ id }) => ({ params: { id } }));

/**
 * The CSV files of each dataset: the latest, the one of the release, which never changes and holds the same bytes
 * today, and the one for spreadsheets with Indonesian settings.
 */
export const datasetFilePaths = () =>
  datasets.flatMap((dataset) => {
    const { id } = dataset;
    const { csv, excel } = datasetFiles(dataset);
    const files = { [id]: csv, [`${id}@${site.data.version}`]: csv, [`${id}.excel-id`]: excel };
    return Object.entries(files).map(([file, text]) => ({ params: { file }, props: { text } }));
  });

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

/** A text file as an answer, in UTF-8. */
export function textFile(text: string, type: string): Response {
  return new Response(text, { headers: { "Content-Type": `${type}; charset=utf-8` } });
}
