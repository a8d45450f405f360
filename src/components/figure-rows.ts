import { credit } from "#components/source-line.ts";
import { addressesIn, figureId } from "#figures/collect.ts";
import type { Figure } from "#figures/figure.ts";
import { figure } from "#figures/figures.ts";
import type { Lang } from "#lib/lang.ts";
import { dataset, rows } from "#registry/datasets.ts";
import { sourceRecord } from "#registry/sources.ts";
import { wholeTableRows } from "#registry/table-size.ts";
import { url } from "#registry/urls.ts";

interface SourceLink {
  readonly credit: string;
  /** On the page of all sources. */
  readonly href: string;
  /** Where it was published, `null` where nothing is known. */
  readonly address: string | null;
}

export interface FigureRow extends Figure {
  readonly id: string;
  /** The tables that the figure stands in or is computed from. */
  readonly tables: readonly { readonly title: string; readonly href: string }[];
  /** The first source in full; the others are counted. */
  readonly source: SourceLink | null;
  readonly moreSources: number;
}

function sourceLink(id: string, lang: Lang): SourceLink {
  return { credit: credit(id, lang), href: url.source(id, lang), address: sourceRecord(id).url };
}

/** A row has an address of its own as long as its dataset's page shows it. */
function tableHref(id: string, { rowKey }: Figure, lang: Lang): string {
  return rowKey && rows(dataset(id)).length <= wholeTableRows
    ? url.datasetRow(id, rowKey, lang)
    : url.dataset(id, lang);
}

/** The figures bound in a text, one row each, in reading order. */
export function figureRows(text: string, lang: Lang): readonly FigureRow[] {
  return addressesIn(text).map((address) => {
    const found = figure(address, lang);
    const [first] = found.sourceIds;
    return {
      ...found,
      id: figureId(address),
      tables: found.datasetIds.map((id) => ({ title: dataset(id).title[lang], href: tableHref(id, found, lang) })),
      source: first === undefined ? null : sourceLink(first, lang),
      moreSources: Math.max(found.sourceIds.length - 1, 0),
    };
  });
}
