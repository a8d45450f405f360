import type { Contract, ContractFrames, ContractTimes } from "#contract/contract.ts";
import { pack } from "#contract/pack.ts";
import type { Packed } from "#contract/packed.ts";
import { shortTexts } from "#contract/short-texts.ts";
import { unpack } from "#contract/unpack.ts";
import type { ArchivedView, ChartArchive } from "#releases/chart-archive.ts";
import { columnsOf, csvOf } from "#releases/csv-columns.ts";

/** What archives of an earlier day do not have yet, as they are to be read. */
const later = { times: null, labels: [] } as const satisfies Partial<ChartArchive>;

type Later = keyof typeof later;

interface Kept<Format, Points, Csv>
  extends Omit<ChartArchive, Later | "views" | "csv">, Partial<Pick<ChartArchive, Later>> {
  readonly format: Format;
  readonly views: readonly (Omit<ArchivedView, "points"> & { readonly points: Points })[];
  readonly csv: Csv;
}

/** Words of times as the first archives have them: a list for each time. */
type ByTime = readonly (readonly string[])[];

interface FirstFrames extends Pick<ContractFrames, "classes" | "fills"> {
  readonly texts: ByTime;
  readonly labels: { readonly narrow: ByTime; readonly wide: ByTime };
}

interface FirstContract extends Omit<Contract, "times"> {
  readonly times?: Omit<ContractTimes, "frames"> & { readonly frames?: FirstFrames };
}

/** Points packed and rows column by column make the second format a third smaller than the first. */
type Stored = Kept<1, FirstContract, string> | Kept<2, Packed, readonly (readonly string[])[]>;

/** The text of an archive's file. */
export function chartArchiveText(archive: ChartArchive): string {
  const views = archive.views.map((view) => ({ ...view, points: pack(view.points) }));
  return JSON.stringify({ format: 2, ...archive, views, csv: columnsOf(archive.csv) } satisfies Stored);
}

/**
 * An archive from its text; `labels` are those of its columns where it has none itself.
 * @throws when the text is no archive that this site can show
 */
export function readChartArchive(text: string, labels: ChartArchive["labels"] = []): ChartArchive {
  const stored = JSON.parse(text) as Stored;
  const { format, ...rest } = stored;
  if (stored.format === 1) {
    const views = stored.views.map((view) => ({ ...view, points: flat(view.points) }));
    return { ...later, labels, ...rest, views, csv: stored.csv };
  }
  if (stored.format === 2) {
    const views = stored.views.map((view) => ({ ...view, points: unpack(view.points) }));
    return { ...later, labels, ...rest, views, csv: csvOf(stored.csv) };
  }
  throw new Error(`a chart's archive of an unknown format: ${String(format)}`);
}

function flat({ times, ...contract }: FirstContract): Contract {
  if (!times) return contract;
  const { frames, ...rest } = times;
  if (!frames) return { ...contract, times: rest };
  const { texts, labels } = frames;
  const words = {
    texts: shortTexts(texts.flat()),
    labels: { narrow: shortTexts(labels.narrow.flat()), wide: shortTexts(labels.wide.flat()) },
  };
  return { ...contract, times: { ...rest, frames: { ...frames, ...words } } };
}
