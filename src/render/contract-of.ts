import type { Reading } from "#kit/stage.ts";
import type { Lang } from "#lib/lang.ts";
import { words } from "#words.ts";
import type { Contract } from "#contract/contract.ts";
import { contractTimes } from "#render/contract-times.ts";
import { picture, viewsOf, type Drawable, type DrawnOrder } from "#render/picture.ts";

type Series = Contract["series"][number];

/**
 * The contract of a chart, or of one of its views.
 * @throws when the two drawings do not show the same points in the same order.
 */
export function contractOf(chart: Drawable, lang: Lang, view = viewsOf(chart)[0] ?? ""): Contract {
  const pictures = { narrow: picture(chart, lang, "narrow", view), wide: picture(chart, lang, "wide", view) };
  const [narrow, wide] = [pictures.narrow.readings, pictures.wide.readings];
  const [points, narrowPoints] = [pointsOf(wide), pointsOf(narrow)];
  if (JSON.stringify(points) !== JSON.stringify(narrowPoints))
    throw new Error(`the two drawings differ in their points: ${chart.id}`);
  const reaches = wide.some(({ reach }) => reach !== undefined);
  return {
    reads: chart.reads,
    series: seriesOf(wide),
    points,
    at: { narrow: positions(narrow), wide: positions(wide) },
    ...(reaches ? { reach: { narrow: reach(narrow), wide: reach(wide) } } : {}),
    ...(chart.orders ? { orders: ordersOf(chart.id, chart.orders, seriesOf(wide), points, lang) } : {}),
    ...(chart.times ? { times: contractTimes(chart.id, chart.times, pictures, lang) } : {}),
    label: words[lang].chart.explore,
    hint: words[lang].chart.keys,
  };
}

const identity = ({ key, series }: Reading) => key || series;

/** Series in the order of their first points. Their names may be shorter in the narrow drawing. */
function seriesOf(readings: readonly Reading[]): readonly Series[] {
  const firsts = new Map<string, Series>();
  for (const reading of readings) {
    const { series, color, key } = reading;
    if (!firsts.has(identity(reading))) firsts.set(identity(reading), key ? [series, color, key] : [series, color]);
  }
  return [...firsts.values()];
}

function pointsOf(readings: readonly Reading[]): Contract["points"] {
  const order = [...new Set(readings.map(identity))];
  return readings.map((reading) => [order.indexOf(identity(reading)), reading.head, reading.text]);
}

/** @throws where a row is no series of its own, since it could not be moved alone */
function ordersOf(
  id: string,
  [, ...others]: readonly DrawnOrder[],
  series: readonly Series[],
  points: Contract["points"],
  lang: Lang,
): NonNullable<Contract["orders"]> {
  const codes = series.map(([, , code]) => code);
  if (codes.length !== points.length || codes.includes(undefined))
    throw new Error(`rows that are sorted are each a series of their own: ${id}`);
  return Object.fromEntries(others.map((order) => [order.key, order.codes(lang).map((code) => codes.indexOf(code))]));
}

const toTenth = (value: number) => Math.round(value * 10) / 10;

/** All x before all y: values of one kind stand together, which compresses best. */
const positions = (readings: readonly Reading[]) => [
  ...readings.map(({ x }) => toTenth(x)),
  ...readings.map(({ y }) => toTenth(y)),
];

const reach = (readings: readonly Reading[]) => readings.map(({ reach = 0 }) => toTenth(reach));
