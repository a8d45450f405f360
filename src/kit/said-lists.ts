import type { Value } from "#kit/said-values.ts";
import type { Lang } from "#lib/lang.ts";

/** As many values as a listener can follow; of more only the ends are said, and of flows the largest. */
export const most = 9;
const mostFlows = 5;

/** "Lampung 5,28" */
export const say = ({ of, text }: Value): string => (of ? `${of} ${text}` : text);

export const sayWithTime = (value: Value): string => `${say(value)} (${value.time})`;

/** The smallest and the largest value; `null` of none. */
export function ends(values: readonly Value[]): readonly [low: Value, high: Value] | null {
  const sorted = values.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  return low && high ? [low, high] : null;
}

/** Every value of few; of many the highest, the lowest, and how many stand above the nation. */
export function listOrEnds(values: readonly Value[], lang: Lang): string {
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

/** "terbesar: Jawa Timur ke Bali 60,2; …" */
export function largestFlows(values: readonly Value[], lang: Lang): string {
  const largest = values.toSorted((a, b) => b.value - a.value).slice(0, mostFlows);
  return `${{ id: "terbesar", en: "largest" }[lang]}: ${largest.map(say).join("; ")}`;
}

/** Two dots to a line are both said; of more the highest: ", tertinggi di tiap baris: Pertanian, Lampung 2,39; …" */
export function dotsOfLines(values: readonly Value[], lang: Lang): string {
  const lines = [...Map.groupBy(values, ({ names }) => names[0]).entries()];
  const dot = ({ names, text }: Value) => [...names.slice(1), text].join(" ");
  if (lines.every(([, dots]) => dots.length <= 2))
    return `: ${lines.map(([line, dots]) => `${line}, ${dots.map(dot).join(", ")}`).join("; ")}`;
  const highest = lines.flatMap(([line, dots]) => (ends(dots) ?? []).slice(1).map((one) => `${line}, ${dot(one)}`));
  return `, ${{ id: "tertinggi di tiap baris", en: "highest in each row" }[lang]}: ${highest.join("; ")}`;
}
