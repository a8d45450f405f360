import type { ChartColumn } from "#kit/define-chart.ts";
import type { Form } from "#kit/forms.ts";
import type { Lang } from "#lib/lang.ts";
import { formWords } from "#words/forms.ts";

/** As many values as a listener can follow; of more only the ends are said. */
const most = 9;

interface Described<R> {
  readonly form: Form;
  readonly rows: readonly R[];
  readonly columns: readonly ChartColumn<R>[];
}

/** One row as it is said: whose value it is, when, how large, and in which words. */
interface Value {
  readonly of: string;
  readonly time: string;
  readonly order: string | number;
  readonly value: number;
  readonly text: string;
  /** Indonesia, which the others are compared with. */
  readonly isNation: boolean;
}

/**
 * What a chart shows, computed from the one table that it draws: its form, what is measured, every value where there are
 * few, else the range and the ends, and the last values of series in time.
 * A column's `says` tells what it is read for: whose value, when, or the value itself (else the only numeric column).
 * @throws when no column, or more than one, is the value
 */
export function describe<R>(chart: Described<R>, lang: Lang): string {
  const { form, rows, columns } = chart;
  const measure = measureOf(columns);
  const values = valuesOf(rows, columns, measure, lang);
  const what = measure.label[lang];
  const series = Map.groupBy(values, ({ of }) => of);
  const isInTime = new Set(values.map(({ time }) => time)).size > 1 && series.size < values.length;
  const said = !isInTime ? `${what}: ${listOrEnds(values, lang)}` : overTime(what, values, [...series.values()], lang);
  return `${formWords[lang][form].name}. ${said}.`;
}

function measureOf<R>(columns: readonly ChartColumn<R>[]): ChartColumn<R> {
  const said = columns.filter(({ says }) => says === "value");
  const found = said.length > 0 ? said : columns.filter(({ numeric }) => numeric);
  const [measure] = found;
  if (!measure || found.length > 1)
    throw new Error(`a computed description says one column (says: "value"), found ${found.length}`);
  return measure;
}

function valuesOf<R>(
  rows: readonly R[],
  columns: readonly ChartColumn<R>[],
  measure: ChartColumn<R>,
  lang: Lang,
): readonly Value[] {
  const names = columns.filter(({ says }) => says === "name");
  const times = columns.filter(({ says }) => says === "time");
  const cell = (column: ChartColumn<R>, row: R) => column.text?.(row, lang) ?? String(row[column.name]);
  return rows
    .filter((row) => row[measure.name] !== null)
    .map((row) => ({
      of: names.map((column) => cell(column, row)).join("–"),
      time: times.map((column) => cell(column, row)).join(" "),
      order: times.map(({ name }) => row[name] as string | number)[0] ?? "",
      value: Number(row[measure.name]),
      text: cell(measure, row),
      isNation: (row as { province_code?: unknown }).province_code === "00",
    }));
}

const say = ({ of, text }: Value): string => (of ? `${of} ${text}` : text);

/** With its time, where neighbours in a sentence have others. */
const sayTimed = ({ of, time, text }: Value): string => `${text} (${[of, time].filter(Boolean).join(", ")})`;

function ends(values: readonly Value[]): readonly [low: Value, high: Value] | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? [low, high] : null;
}

function listOrEnds(values: readonly Value[], lang: Lang): string {
  const found = ends(values.filter(({ isNation }) => !isNation));
  if (values.length <= most || !found) return values.map(say).join("; ");
  const [low, high] = found.map(say);
  return {
    id: `tertinggi ${high}; terendah ${low}${besideNation(values, lang)}`,
    en: `highest ${high}; lowest ${low}${besideNation(values, lang)}`,
  }[lang];
}

function besideNation(values: readonly Value[], lang: Lang): string {
  const nation = values.find(({ isNation }) => isNation);
  if (!nation) return "";
  const above = values.filter(({ value }) => value > nation.value).length;
  return `; ${say(nation)} (${{ id: `${above} di atasnya`, en: `${above} above it` }[lang]})`;
}

function overTime(what: string, values: readonly Value[], series: readonly (readonly Value[])[], lang: Lang): string {
  const range = ends(values);
  if (!range || (series.length === 1 && values.length <= most))
    return `${what}: ${values.map(({ time, text }) => `${time} ${text}`).join("; ")}`;
  const [low, high] = range.map(sayTimed);
  return {
    id: `${what} berkisar dari ${low} sampai ${high}. ${lastOfEach(series, lang)}`,
    en: `${what} runs from ${low} to ${high}. ${lastOfEach(series, lang)}`,
  }[lang];
}

/** The last value of each series, under its time where all end together. */
function lastOfEach(series: readonly (readonly Value[])[], lang: Lang): string {
  const last = series.flatMap((of) => of.toSorted((a, b) => (a.order < b.order ? -1 : 1)).at(-1) ?? []);
  const [time, ...otherTimes] = new Set(last.map((one) => one.time));
  if (otherTimes.length === 0) return `${{ id: "Pada", en: "In" }[lang]} ${time}: ${listOrEnds(last, lang)}`;
  const each = last.map(({ of, time, text }) => `${of} ${text} (${time})`).join("; ");
  return `${{ id: "Terakhir", en: "Last" }[lang]}: ${each}`;
}
