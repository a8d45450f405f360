import type { ChartColumn } from "#kit/define-chart.ts";
import type { Form } from "#kit/forms.ts";
import { measuresOf, type Value, valuesOf } from "#kit/said-values.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { formWords } from "#words/forms.ts";

/** As many values as a listener can follow; of more only the ends are said, and of flows the largest. */
const most = 9;
const mostFlows = 5;

/** As many series as are told one by one, with their ends. */
const mostTold = 4;

interface Described<R> {
  readonly form: Form;
  readonly rows: readonly R[];
  readonly columns: readonly ChartColumn<R>[];
}

/**
 * What a chart shows, computed from the one table that it draws: its form, and of each measure every value where there
 * are few (of several measures side by side), else the range and the ends, and what became of series in time. Figures
 * that others replaced are left out.
 * A column's `says` tells what it is read for: whose value, when, or a value itself (else the only numeric column);
 * where one is the other end of flows, the largest flows are said. Of a dot plot, whose first name is that of a line, its
 * lines are said, and of a waterfall every step.
 * @throws when no column is a value, or several are numeric and none says that it is
 */
export function describe<R>({ form, rows, columns }: Described<R>, lang: Lang): string {
  const used = rows.filter((row) => (row as { is_preferred?: unknown }).is_preferred !== false);
  const measures = measuresOf(columns);
  const values = measures.map((measure) => valuesOf(used, columns, measure, lang));
  const labels = measures.map(({ label }) => label[lang]);
  const isSideBySide =
    measures.length > 1 && used.length <= most && values.every(({ length }) => length === used.length);
  const isOfFlows = columns.some(({ says }) => says === "to");
  const said = isSideBySide
    ? [`${listed(labels, lang)}: ${sideBySide(values, lang)}`]
    : values.map((of, index) => sentence(isOfFlows ? "flows" : form, of, labels[index] ?? "", lang));
  const { name, use } = formWords[lang][form];
  return [name, ...(isOfFlows ? [use] : []), ...said].map((words) => `${words}.`).join(" ");
}

const listed = (words: readonly string[], lang: Lang): string => formats.list(words.join(";"), lang);

/** Row by row what its measures are: "Lampung (Maret 2025) 10,00 dan 8,47". */
function sideBySide(values: readonly (readonly Value[])[], lang: Lang): string {
  const [first = []] = values;
  const isOneTime = new Set(first.map(({ time }) => time)).size === 1;
  return first
    .map(({ of, time }, row) => {
      const texts = values.map((measure) => measure[row]?.text ?? "");
      const whose = isOneTime || time === "" ? of : of && `${of} (${time})`;
      return `${whose || time} ${listed(texts, lang)}`;
    })
    .join("; ");
}

function sentence(form: Form | "flows", values: readonly Value[], what: string, lang: Lang): string {
  if (form === "flows") return `${what}, ${largestFlows(values, lang)}`;
  if (form === "dot-plot") return `${what}${dotsOfLines(values, lang)}`;
  if (form === "waterfall") return `${what}: ${values.map(say).join("; ")}`;
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

/** "terbesar: Jawa Timur ke Bali 60,2; …" */
function largestFlows(values: readonly Value[], lang: Lang): string {
  const largest = values.toSorted((a, b) => b.value - a.value).slice(0, mostFlows);
  return `${{ id: "terbesar", en: "largest" }[lang]}: ${largest.map(say).join("; ")}`;
}

/** Two dots to a line are both said; of more the highest: ", tertinggi di tiap baris: Pertanian, Lampung 2,39; …" */
function dotsOfLines(values: readonly Value[], lang: Lang): string {
  const lines = [...Map.groupBy(values, ({ names }) => names[0]).entries()];
  const dot = ({ names, text }: Value) => [...names.slice(1), text].join(" ");
  if (lines.every(([, dots]) => dots.length <= 2))
    return `: ${lines.map(([line, dots]) => `${line}, ${dots.map(dot).join(", ")}`).join("; ")}`;
  const highest = lines.flatMap(([line, dots]) => (ends(dots) ?? []).slice(1).map((one) => `${line}, ${dot(one)}`));
  return `, ${{ id: "tertinggi di tiap baris", en: "highest in each row" }[lang]}: ${highest.join("; ")}`;
}
