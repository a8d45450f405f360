import type { PlotOptions } from "@observablehq/plot";
import type { Bilingual, Lang } from "#lib/lang.ts";
import type { Dataset, Row } from "#data/define.ts";
import type { Role } from "#lib/palette.ts";
import type { Form } from "#kit/forms.ts";
import type { Stage } from "#kit/stage.ts";

export type Subject = "growth" | "structure" | "cooperation" | "context";

/** A row of the one table that a chart draws, tabulates and hands out. */
export interface ChartRow {
  /** Ids of the sources that this row rests on. */
  readonly sources: readonly string[];
}

/** Words in both languages; a function wherever they hold a figure or a comparison. */
export type Said<R> = Bilingual<string | ((rows: readonly R[]) => string)>;

/** A column of the chart's table, in reading order. */
export interface ChartColumn<R> {
  readonly name: Extract<keyof R, string>;
  readonly label: Bilingual;
  readonly numeric?: boolean;
  /** What the computed description reads it for: whose value, to whom it flows, when, or the value (else the only numeric column). */
  readonly says?: "name" | "to" | "time" | "value";
  /** The words of a cell; without it the value as it is, and "–" for a missing one. */
  readonly text?: (row: R, lang: Lang) => string;
}

/** One of the states in which a chart is drawn; `key` stands in the address and in `stage.view`. */
export interface View {
  readonly key: string;
  readonly name: Bilingual;
}

/** A switch over the picture: what it changes, and its states, the default first; at most six. */
export interface Views {
  readonly label: Bilingual;
  readonly options: readonly View[];
}

/** Years that the reader steps through in one picture; the table holds the rows of all, by `year` and with `status`. */
export interface Times<R> {
  /** The year that is drawn, and that stands without script. */
  readonly drawn: number;
  /** What the rows of one year show, as a sentence that begins with the year. */
  readonly said: Said<R>;
}

type Tables<D extends Record<string, Dataset>> = { readonly [K in keyof D]: readonly Row<D[K]>[] };

type Columns<R> = (...columns: readonly ChartColumn<R>[]) => readonly ChartColumn<R>[];

export interface ChartDefinition<D extends Record<string, Dataset>, R extends ChartRow> {
  readonly form: Form;
  readonly subject: Subject;
  readonly datasets: D;
  /** The one derived table. Pure: the same tables give the same rows. */
  readonly derive: (tables: Tables<D>) => readonly R[];
  /**
   * The table's columns: `(of) => of(codeColumn, { name: "year", … })`. A function, since TypeScript then reads the row
   * type from `derive` before it judges the names: a misspelt one is a compile error.
   */
  readonly columns: (of: Columns<NoInfer<R>>) => ReturnType<Columns<NoInfer<R>>>;
  /** The claim: what the rows show, as a sentence without a full stop. */
  readonly title: Said<NoInfer<R>>;
  /** Measure, unit, place, period. */
  readonly subtitle: Said<NoInfer<R>>;
  /** Read aloud in place of the picture: form, what is compared, range, extremes. Computed where it is left out. */
  readonly description?: Said<NoInfer<R>>;
  readonly note?: Said<NoInfer<R>>;
  /** Sources of what is drawn besides the rows, such as the boundaries of a map. */
  readonly credits?: readonly string[];
  /** The colour of the panel's antar line; by default the accent. */
  readonly accent?: Role;
  /** The series of a row, as its marks carry it (`kit/keyed.ts`); by default its `province_code`. */
  readonly key?: (row: NoInfer<R>) => string;
  /** Pictures to choose from; `plot` draws the one that `stage.view` names. The table holds the rows of all. */
  readonly views?: Views;
  /** Other orders of the rows, each of which is a province; they are drawn by value. */
  readonly orders?: readonly ("name" | "region")[];
  /** Years to step through; a chart has views or times. */
  readonly times?: Times<NoInfer<R>>;
  readonly plot: (rows: readonly NoInfer<R>[], stage: Stage, lang: Lang) => PlotOptions;
}

/** Declares a chart; the file name is its id, for ever. */
export function defineChart<D extends Record<string, Dataset>, R extends ChartRow>(
  chart: ChartDefinition<D, R>,
): ChartDefinition<D, R> {
  return chart;
}
