import { ends, listOrEnds, most, sayWithTime } from "#kit/said-lists.ts";
import type { Value } from "#kit/said-values.ts";
import type { Lang } from "#lib/lang.ts";
import { formatList } from "#lib/numbers.ts";

/** As many series as are told one by one, with their ends. */
const mostTold = 4;

/** With its time, where neighbours in a sentence have others; without a name where several have it at that time. */
function sayTimed({ of, time, text }: Value, all: readonly Value[]): string {
  const isShared = all.filter((one) => one.time === time && one.text === text).length > 1;
  return `${text} (${[isShared ? "" : of, time].filter(Boolean).join(", ")})`;
}

/** Series, each in the order of time. */
type Series = readonly (readonly Value[])[];

/** What became of series, each in the order of time. */
export function overTime(what: string, values: readonly Value[], series: Series, lang: Lang): string {
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
    en: `${what}, from ${low} to ${high}. ${lastOfEach(series, lang)}`,
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
  of.length === 1 ? "" : `${formatList(words, lang)} `;

/** The last value of each series, under its time where all end together. */
function lastOfEach(series: Series, lang: Lang): string {
  const last = series.flatMap((of) => of.at(-1) ?? []);
  const [time, ...otherTimes] = new Set(last.map((one) => one.time));
  if (otherTimes.length === 0) return `${{ id: "Pada", en: "In" }[lang]} ${time}: ${listOrEnds(last, lang)}`;
  const each = last.map(sayWithTime).join("; ");
  return `${{ id: "Terakhir", en: "Last" }[lang]}: ${each}`;
}
