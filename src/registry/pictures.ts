import type { Lang } from "#lib/lang.ts";
import { chart, type ChartEntry } from "#registry/charts.ts";
import { templateCsv, templateHome, templatePictureById, type TemplatePicture } from "#registry/templates.ts";
import { url } from "#registry/urls.ts";

/** A chart, or a template's picture of an entity: only the id of the second holds two hyphens together. */
export const pictureEntry = (id: string): ChartEntry => (id.includes("--") ? templatePictureById(id) : chart(id));

export const isTemplatePicture = (entry: ChartEntry): entry is TemplatePicture => "template" in entry;

/** Where a picture lives: a chart on a page of its own, a template's picture on its entity's. */
export const pictureHome = (entry: ChartEntry, lang: Lang): string =>
  isTemplatePicture(entry) ? templateHome(entry, lang) : url.chart(entry.id, lang);

/** The CSV of the rows that a picture draws. */
export const pictureCsv = (entry: ChartEntry, lang: Lang): string =>
  isTemplatePicture(entry) ? templateCsv(entry, lang) : url.chartCsv(entry.id, lang);
