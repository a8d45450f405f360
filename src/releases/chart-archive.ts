import type { Contract } from "#contract/contract.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";

/** One drawing of a chart: markup whose colours are roles and whose words are in em, so that it follows its page. */
export interface ArchivedDrawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** One view of a chart in both sizes, with what makes it answer. */
export interface ArchivedView {
  /** Key of the view; empty in a chart that has one only. */
  readonly key: string;
  readonly narrow: ArchivedDrawing;
  readonly wide: ArchivedDrawing;
  readonly points: Contract;
}

/** What stands over a picture to be chosen from. */
export interface ArchivedSwitches {
  readonly switch: {
    readonly label: string;
    readonly options: readonly { readonly key: string; readonly name: string }[];
  } | null;
  /** Other orders of the rows, the drawn one first; absent where there is one only. */
  readonly orders?: ArchivedSwitches["switch"];
  /** A slider over years, and what is said of the one that is drawn. */
  readonly times: {
    readonly label: string;
    readonly first: number;
    readonly last: number;
    readonly drawn: number;
    readonly said: string;
  } | null;
}

/**
 * A chart as a release showed it, in one language: all that its frozen embed needs besides today's frame. It knows no
 * address of ours, so that it holds under any host and base path.
 */
export interface ChartArchive extends ArchivedSwitches {
  readonly id: string;
  readonly lang: Lang;
  readonly version: string;
  readonly released: string;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  readonly note: string | null;
  /** The colour of the antar line. */
  readonly accent: Role;
  readonly views: readonly ArchivedView[];
  /** Whether its many series can be found by name. */
  readonly finder: boolean;
  readonly datasets: readonly string[];
  /** Whose figures it shows, as the line under the picture says it. */
  readonly credit: string;
  /** Ids of all its sources, the most used first; the table of sources of the same release says what they are. */
  readonly sources: readonly string[];
  /**
   * What each column of the rows is called in a table to be read; `null` for one that only a file needs. Archives of the
   * first releases have their labels from a file beside them.
   */
  readonly labels: readonly (string | null)[];
  /** The drawn rows: the text of the chart's CSV file, whose hash its citations name. */
  readonly csv: string;
}
