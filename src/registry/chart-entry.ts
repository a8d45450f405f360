import type { PlotOptions } from "@observablehq/plot";
import type { Bilingual, Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import type { Dataset } from "#data/define.ts";
import type { ChartColumn, ChartDefinition, ChartRow, Said, Subject, Times, Views } from "#kit/define-chart.ts";
import { describe } from "#kit/describe.ts";
import { type Form, formReads } from "#kit/forms.ts";
import type { Named } from "#kit/names.ts";
import type { Reads, Stage } from "#kit/stage.ts";
import { markedYear } from "#kit/status.ts";
import { rows as rowsOf } from "#registry/datasets.ts";

export type Definition = ChartDefinition<Record<string, Dataset>, ChartRow>;

/** A chart as the rest of the site meets it: its rows are derived, its words are said. */
export interface ChartEntry {
  readonly id: string;
  readonly form: Form;
  readonly subject: Subject;
  /** Ids of the datasets it is drawn from. */
  readonly datasets: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Ids of the sources of its rows, the most used first, then of what is drawn besides them. */
  readonly sourceIds: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly accent: Role;
  readonly reads: Reads;
  readonly title: (lang: Lang) => string;
  readonly subtitle: (lang: Lang) => string;
  readonly description: (lang: Lang) => string;
  readonly note: (lang: Lang) => string | null;
  /** The series that a row belongs to, or an empty text. */
  readonly key: (row: ChartRow) => string;
  readonly views: Views | undefined;
  readonly times: ChartTimes | undefined;
  /** The orders that a reader may choose, the drawn one first. */
  readonly orders: readonly ChartOrder[] | undefined;
  readonly plot: (stage: Stage) => PlotOptions;
}

/** The years that a reader steps through. */
export interface ChartTimes {
  readonly label: Bilingual;
  readonly of: (row: ChartRow) => number;
  readonly first: number;
  readonly last: number;
  readonly drawn: number;
  readonly name: (time: number) => string;
  readonly said: (time: number, lang: Lang) => string;
}

export interface ChartOrder {
  readonly key: "value" | "name" | "region";
  /** The series of the rows from the top. */
  readonly codes: (lang: Lang) => readonly string[];
}

export interface TableColumn {
  readonly name: string;
  readonly label: Bilingual;
  readonly numeric: boolean;
  /** The words of this column's cell in a row. */
  readonly text: (row: ChartRow, lang: Lang) => string;
}

/** More states than these are the explorer's. */
const mostViews = 6;

interface EntryOptions {
  /** A template's picture of an entity that has no rows is none; a chart without rows is a mistake. */
  readonly mayBeEmpty?: boolean;
}

/**
 * A definition as an entry. Its rows are derived at the first question and then kept.
 * @throws when there are no rows and there should be, and when a row names no source
 */
export function toEntry(id: string, chart: Definition, { mayBeEmpty = false }: EntryOptions = {}): ChartEntry {
  let derived: readonly ChartRow[] | undefined;
  const rows = () => (derived ??= derive(id, chart, mayBeEmpty));
  // Every page's head may ask for the words and sources of a chart: they are made once.
  const say = (said: Said<ChartRow>) => {
    const known = new Map<Lang, string>();
    return (lang: Lang) => {
      const words = said[lang];
      if (typeof words !== "function") return words;
      const spoken = known.get(lang) ?? words(rows());
      known.set(lang, spoken);
      return spoken;
    };
  };
  const columns = chart.columns((...columns) => columns);
  const { form } = chart;
  const computed: Said<ChartRow> = {
    id: (rows) => describe({ form, rows, columns }, "id"),
    en: (rows) => describe({ form, rows, columns }, "en"),
  };
  let sourceIds: readonly string[] | undefined;
  const { note, times, orders } = chart;
  if ([times, chart.views, orders].filter(Boolean).length > 1)
    throw new Error(`a chart has views, times or orders: ${id}`);
  return {
    id,
    form,
    subject: chart.subject,
    datasets: Object.values(chart.datasets).map((dataset) => dataset.id),
    get rows() {
      return rows();
    },
    get sourceIds() {
      return (sourceIds ??= [...bySourceCount(rows()), ...(chart.credits ?? [])]);
    },
    columns: columns.map(toTableColumn),
    accent: chart.accent ?? "accent",
    reads: formReads[form],
    title: say(chart.title),
    subtitle: say(chart.subtitle),
    description: say(chart.description ?? computed),
    note: note ? say(note) : () => null,
    key: chart.key ?? provinceOf,
    views: checkedViews(id, chart.views),
    get times() {
      return times && toTimes(id, times, rows());
    },
    get orders() {
      return orders && toOrders(["value", ...orders], rows());
    },
    plot: (stage) => chart.plot(rows(), stage, stage.lang),
  };
}

/** @throws when a year between the first and the last has no row: a slider steps by whole years */
function toTimes(id: string, { drawn, said }: Times<ChartRow>, rows: readonly ChartRow[]): ChartTimes {
  const of = (row: ChartRow) => yearOf(row).year;
  const byYear = Map.groupBy(rows, of);
  const [first, last] = [Math.min(...byYear.keys()), Math.max(...byYear.keys())];
  const at = (time: number) => byYear.get(time) ?? [];
  if (byYear.size < 2 || byYear.size !== last - first + 1 || at(drawn).length === 0)
    throw new Error(`times are whole years without a gap, one of them drawn: ${id}, ${first} to ${last}`);
  const say = (words: Said<ChartRow>[Lang], time: number) => (typeof words === "function" ? words(at(time)) : words);
  return {
    label: { id: "Tahun", en: "Year" },
    of,
    first,
    last,
    drawn,
    name: (time) => at(time).slice(0, 1).map(yearOf).map(markedYear).join(""),
    said: (time, lang) => say(said[lang], time),
  };
}

/** The year of a row of a chart with times, and how firm its figure is. */
const yearOf = (row: ChartRow) => row as ChartRow & Parameters<typeof markedYear>[0];

/** What the rows of a chart are sorted by; the codes of provinces run from west to east, the nation first. */
const sortKeys = {
  value: () => "",
  name: (row: ChartRow, lang: Lang) => (row as unknown as Named)[`name_${lang}`],
  region: (row: ChartRow) => provinceOf(row),
} as const satisfies Record<ChartOrder["key"], (row: ChartRow, lang: Lang) => string>;

function toOrders(keys: readonly ChartOrder["key"][], rows: readonly ChartRow[]): readonly ChartOrder[] {
  return keys.map((key) => ({
    key,
    codes: (lang) => {
      const words = new Intl.Collator(lang);
      // A stable sort: where nothing is compared the drawn order stays, and the nation comes first.
      const by = (row: ChartRow) => (provinceOf(row) === "00" ? "" : sortKeys[key](row, lang));
      return rows.toSorted((a, b) => words.compare(by(a), by(b))).map(provinceOf);
    },
  }));
}

function provinceOf(row: ChartRow): string {
  const { province_code: code } = row as { province_code?: unknown };
  return typeof code === "string" ? code : "";
}

function checkedViews(id: string, views: Views | undefined): Views | undefined {
  const keys = views?.options.map(({ key }) => key);
  if (!keys) return undefined;
  if (keys.length < 2 || keys.length > mostViews) throw new Error(`a switch has two to ${mostViews} states: ${id}`);
  if (new Set(keys).size < keys.length || keys.some((key) => !/^[a-z0-9-]+$/.test(key)))
    throw new Error(`the keys of a switch are unique and in kebab-case: ${id}: ${keys.join(", ")}`);
  return views;
}

function derive(id: string, chart: Definition, mayBeEmpty: boolean): readonly ChartRow[] {
  const tables = Object.fromEntries(Object.entries(chart.datasets).map(([name, dataset]) => [name, rowsOf(dataset)]));
  const rows = chart.derive(tables);
  if (rows.length === 0 && !mayBeEmpty) throw new Error(`a chart needs rows, its derive gives none: ${id}`);
  if (rows.some((row) => row.sources.length === 0)) throw new Error(`every row of a chart names its sources: ${id}`);
  return rows;
}

function toTableColumn({ name, label, numeric = false, text }: ChartColumn<ChartRow>): TableColumn {
  const value = (row: ChartRow) => row[name] as unknown;
  return { name, label, numeric, text: text ?? ((row) => (value(row) == null ? "–" : String(value(row)))) };
}

/** Ids of all sources, the most used first, equal ones by id. */
function bySourceCount(rows: readonly ChartRow[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const source of rows.flatMap((row) => row.sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([id]) => id);
}
