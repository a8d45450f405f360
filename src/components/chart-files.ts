import type { Lang } from "#lib/lang.ts";
import { chartCsv, chartJson, type FileSource } from "#downloads/chart-file.ts";
import { offeredFile, type OfferedFile } from "#downloads/file.ts";
import { sourceLine } from "#components/source-line.ts";
import { chart, type ChartEntry } from "#registry/charts.ts";
import { sourceRecord } from "#registry/sources.ts";
import { templatePictureById } from "#registry/templates.ts";
import { absolute, url } from "#registry/urls.ts";
import { filePicture } from "#render/file.ts";
import { viewsOf } from "#render/picture.ts";
import { site } from "#site.ts";
import { words } from "#words.ts";
import { pageWords } from "#words/pages.ts";

/** The texts of a chart's three files in one language. */
export interface ChartFiles {
  readonly csv: string;
  readonly json: string;
  readonly svg: string;
}

function toFileSource(id: string, lang: Lang): FileSource {
  const { label_id, label_en, publisher, url: address } = sourceRecord(id);
  return { id, label: { id: label_id, en: label_en }[lang], publisher, address };
}

const remembered = new Map<string, ChartFiles>();

/** Made once per chart and language: its page states their sizes, and its endpoints serve them. */
export function chartFiles(id: string, lang: Lang): ChartFiles {
  const key = `${lang} ${id}`;
  const known = remembered.get(key);
  if (known) return known;
  const entry = chart(id);
  const sources = entry.sourceIds.map((source) => toFileSource(source, lang));
  const files: ChartFiles = {
    csv: chartCsv(entry, lang),
    json: chartJson(entry, { lang, address: absolute(url.chart(id, lang)), sources }),
    svg: filePicture(entry, lang, imprint(entry, lang)),
  };
  remembered.set(key, files);
  return files;
}

/** A chart has one SVG file for each of its views; that of the first is called as the chart. */
export const chartPictures = ({ id, views }: Pick<ChartEntry, "id" | "views">) =>
  viewsOf({ views }).map((view, index) => ({ view, file: index === 0 ? id : `${id}--${view}` }));

export const chartSvg = (id: string, lang: Lang, view: string): string => {
  const entry = chart(id);
  return view === viewsOf(entry)[0] ? chartFiles(id, lang).svg : filePicture(entry, lang, imprint(entry, lang), view);
};

/** The rows of a template's picture, as its entity's page hands them out. */
export const templateCsvText = (id: string, lang: Lang): string => chartCsv(templatePictureById(id), lang);

/** What stands under the picture in its file: source, note, address and version. */
function imprint(entry: ChartEntry, lang: Lang): readonly string[] {
  const said = words[lang].panel;
  const { publishers, more } = sourceLine(entry.sourceIds, lang);
  const rest = more > 0 ? [pageWords[lang].chart.moreSources(String(more))] : [];
  const note = entry.note(lang);
  return [
    `${said.source}: ${[...publishers, ...rest].join("; ")}`,
    ...(note === null ? [] : [`${said.note}: ${note}`]),
    `${site.name} · ${absolute(url.chart(entry.id, lang))} · ${said.dataVersion(site.data.version)}`,
  ];
}

/** The files as a page offers them, in the order shown. */
export function offeredChartFiles(id: string, lang: Lang): Readonly<Record<keyof ChartFiles, OfferedFile>> {
  const { csv, svg, json } = chartFiles(id, lang);
  return {
    csv: offeredFile(url.chartCsv(id, lang), csv),
    svg: offeredFile(url.chartSvg(id, lang), svg),
    json: offeredFile(url.chartJson(id, lang), json),
  };
}
