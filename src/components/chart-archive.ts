import { chartFiles } from "#components/chart-files.ts";
import { hasFinder } from "#components/chart-series.ts";
import { switchesOf } from "#components/chart-switches.ts";
import { creditOf } from "#components/source-line.ts";
import { columnsToRead } from "#components/table-view.ts";
import { fileColumns } from "#downloads/chart-file.ts";
import type { Size } from "#kit/stage.ts";
import type { Lang } from "#lib/lang.ts";
import { chart, charts, type ChartEntry } from "#registry/charts.ts";
import { contractOf } from "#render/contract-of.ts";
import type { ArchivedDrawing, ChartArchive } from "#releases/chart-archive.ts";
import { picture, viewsOf } from "#render/picture.ts";

/** The ids of the charts that a release may archive. */
export const archivableCharts: readonly string[] = charts.map(({ id }) => id);

/** The drawn rows of a chart, by which a release sees whether it changed. */
export const drawnRows = (id: string, lang: Lang): string => chartFiles(id, lang).csv;

function drawing(entry: ChartEntry, lang: Lang, size: Size, view: string): ArchivedDrawing {
  const { svg, width, height } = picture(entry, lang, size, view);
  return { svg, width, height };
}

/** What the columns of a chart's file are called in a table to be read. */
function labelsOf(entry: ChartEntry, lang: Lang): ChartArchive["labels"] {
  const columns = fileColumns(entry, lang);
  const read = new Set(columnsToRead(entry));
  return columns.map(({ column }, at) => {
    const isSaidNext = columns[at + 1]?.column === column;
    return column === null || isSaidNext || !read.has(column) ? null : column.label[lang];
  });
}

/** A chart as this source draws it now, to be kept under the number of a release. */
export function archiveChart(id: string, lang: Lang, version: string, released: string): ChartArchive {
  const entry = chart(id);
  return {
    id,
    lang,
    version,
    released,
    title: entry.title(lang),
    subtitle: entry.subtitle(lang),
    description: entry.description(lang),
    note: entry.note(lang),
    accent: entry.accent,
    ...switchesOf(entry, lang),
    views: viewsOf(entry).map((key) => ({
      key,
      narrow: drawing(entry, lang, "narrow", key),
      wide: drawing(entry, lang, "wide", key),
      points: contractOf(entry, lang, key),
    })),
    finder: hasFinder(id, lang),
    datasets: entry.datasets,
    credit: creditOf(entry.sourceIds, lang),
    sources: entry.sourceIds,
    labels: labelsOf(entry, lang),
    csv: drawnRows(id, lang),
  };
}
