import type { ChartColumn } from "#kit/define-chart.ts";
import type { Form } from "#kit/forms.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { formWords } from "#words/forms.ts";

/** As many values as a listener can follow; of more only the ends are said. */
const most = 9;

/** As many series as are told one by one, with their ends. */
const mostTold = 4;

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
 * What a chart shows, computed from the one table that it draws: its form, and of each measure every value where there
 * are few (of several measures side by side), else the range and the ends, and what became of series in time. Figures that others replaced are left out.
 * A column's `says` tells what it is read for: whose value, when, or a value itself (else the only numeric column).
 * @throws when no column is a value, or several are numeric and none says that it is
 */
export function describe<R>({ form, rows, columns }: Described<R>, lang: Lang): string {
  const used = rows.filter((row) => (row as { is_preferred?: unknown }).is_preferred !== false);
  const measures = measuresOf(columns);
  const values = measures.map((measure) => valuesOf(used, columns, measure, lang));
  const isSideBySide =
    measures.length > 1 && used.length <= most && values.every(({ length }) => length === used.length);
  const said = isSideBySide
    ? [
        `${listed(
          measures.map(({ label }) => label[lang]),
          lang,
        )}: ${sideBySide(values, lang)}`,
      ]
    : values.map((of, index) => sentence(of, measures[index]?.label[lang] ?? "", lang));
  return [formWords[lang][form].name, ...said].map((words) => `${words}.`).join(" ");
}

function measuresOf<R>(columns: readonly ChartColumn<R>[]): readonly ChartColumn<R>[] {
  const said = columns.filter(({ says }) => says === "value");
  const found = said.length > 0 ? said : columns.filter(({ numeric }) => numeric);
  if (found.length !== 1 && said.length === 0)
    throw new Error(`a computed description says one column (says: "value"), found ${found.length}`);
  return found;
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

const listed = (words: readonly string[], lang: Lang): string => formats.list(words.join(";"), lang);

/** Row by row what its measures are: "Lampung (Maret 2025) 10,00 dan 8,47". */
function sideBySide(values: readonly (readonly Value[])[], lang: Lang): string {
  const [first = []] = values;
  const isOneTime = new Set(first.map(({ time }) => time)).size === 1;
  return first
    .map(({ of, time }, row) => {
      const texts = values.map((measure) => measure[row]?.text ?? "");
      return `${isOneTime ? of : `${of} (${time})`} ${listed(texts, lang)}`;
    })
    .join("; ");
}

function sentence(values: readonly Value[], what: string, lang: Lang): string {
  const series = [...Map.groupBy(values, ({ of }) => of).values()];
  const isInTime = new Set(values.map(({ time }) => time)).size > 1 && series.length < values.length;
  return isInTime ? overTime(what, values, series.map(inOrder), lang) : `${what}: ${listOrEnds(values, lang)}`;
}

const inOrder = (series: readonly Value[]) => series.toSorted((a, b) => (a.order < b.order ? -1 : 1));

const say = ({ of, text }: Value): string => (of ? `${of} ${text}` : text);

const sayWithTime = (value: Value): string => `${say(value)} (${value.time})`;

/** With its time, where neighbours in a sentence have others; without a name where several have it at that time. */
function sayTimed({ of, time, text }: Value, all: readonly Value[]): string {
  const isShared = all.filter((one) => one.time === time && one.text === text).length > 1;
  return `${text} (${[isShared ? "" : of, time].filter(Boolean).join(", ")})`;
}

function ends(values: readonly Value[]): readonly [low: Value, high: Value] | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? [low, high] : null;
}

function listOrEnds(values: readonly Value[], lang: Lang): string {
  const places = values.filter(({ isNation }) => !isNation);
  const found = ends(places);
  const isOfOneTime = new Set(values.map(({ time }) => time)).size <= 1;
  if (values.length <= most || !found) return values.map(isOfOneTime ? say : sayWithTime).join("; ");
  const [low, high] = found.map((end) => sayEnd(end, places, lang));
  // Where a nation is compared with, the ends are enough to follow.
  const top = places.length === values.length ? nextBelow(places).map(say) : [];
  return {
    id: `tertinggi ${[high, ...top].join("; ")}; terendah ${low}${besideNation(values, lang)}`,
    en: `highest ${[high, ...top].join("; ")}; lowest ${low}${besideNation(values, lang)}`,
  }[lang];
}

/** Up to two values that follow the highest; none where it is not clear which these are, since others are as high. */
function nextBelow(values: readonly Value[]): readonly Value[] {
  const sorted = values.toSorted((a, b) => b.value - a.value);
  const isAlone = ({ text }: Value) => sorted.filter((one) => one.text === text).length === 1;
  const shared = sorted.findIndex((value) => !isAlone(value));
  return sorted.slice(1, Math.min(3, shared < 0 ? 3 : shared));
}

/** An end with whose it is, or with how many share it. */
function sayEnd(end: Value, all: readonly Value[], lang: Lang): string {
  const shared = all.filter(({ text }) => text === end.text).length;
  return shared === 1 ? say(end) : `${end.text} (${shared} ${{ id: "di antaranya", en: "of them" }[lang]})`;
}

function besideNation(values: readonly Value[], lang: Lang): string {
  const nation = values.find(({ isNation }) => isNation);
  if (!nation) return "";
  const above = values.filter(({ value }) => value > nation.value).length;
  return `; ${say(nation)} (${{ id: `${above} di atasnya`, en: `${above} above it` }[lang]})`;
}

type Series = readonly (readonly Value[])[];

function overTime(what: string, values: readonly Value[], series: Series, lang: Lang): string {
  const range = ends(values);
  const times = [...new Set(series.flatMap((of) => of.map(({ time }) => time)))];
  if (!range || (series.length === 1 && values.length <= most))
    return `${what}: ${values.map(({ time, text }) => `${text} (${time})`).join("; ")}`;
  if (times.length === 2 && series.length <= most && series.every((of) => of.length === 2))
    return `${what}, ${times.join({ id: " dan ", en: " and " }[lang])}: ${fromTo(series, lang)}`;
  if (series.length <= mostTold) return `${what}. ${endsOfEach(series, lang)}`;
  const [low, high] = range.map((value) => sayTimed(value, values));
  return {
    id: `${what} berkisar dari ${low} sampai ${high}. ${lastOfEach(series, lang)}`,
    en: `${what} runs from ${low} to ${high}. ${lastOfEach(series, lang)}`,
  }[lang];
}

/** What each series came from and to. */
const fromTo = (series: Series, lang: Lang): string =>
  series
    .map(([from, to]) =>
      from?.text === to?.text
        ? `${from?.of} ${{ id: "tetap", en: "still" }[lang]} ${to?.text}`
        : `${from?.of} ${{ id: `dari ${from?.text} menjadi`, en: `from ${from?.text} to` }[lang]} ${to?.text}`,
    )
    .join("; ");

/** The lowest, the highest and the latest value of each series; one that is two of these is said once. */
const endsOfEach = (series: Series, lang: Lang): string =>
  series
    .flatMap((of) => {
      const [range, last] = [ends(of), of.at(-1)];
      if (!range || !last) return [];
      const words = { id: ["terendah", "tertinggi", "terakhir"], en: ["lowest", "highest", "latest"] }[lang];
      const said = Map.groupBy(words, (_, index) => [...range, last][index] ?? last);
      const told = [...said].map(([value, as]) => `${asSaid(as, of, lang)}${value.text} (${value.time})`);
      return `${last.of && `${last.of}: `}${told.join(", ")}`;
    })
    .join(". ");

/** "tertinggi dan terakhir "; nothing where there is one value only. */
const asSaid = (words: readonly string[], of: readonly Value[], lang: Lang): string =>
  of.length === 1 ? "" : `${listed(words, lang)} `;

/** The last value of each series, under its time where all end together. */
function lastOfEach(series: Series, lang: Lang): string {
  const last = series.flatMap((of) => of.at(-1) ?? []);
  const [time, ...otherTimes] = new Set(last.map((one) => one.time));
  if (otherTimes.length === 0) return `${{ id: "Pada", en: "In" }[lang]} ${time}: ${listOrEnds(last, lang)}`;
  const each = last.map(sayWithTime).join("; ");
  return `${{ id: "Terakhir", en: "Last" }[lang]}: ${each}`;
}
