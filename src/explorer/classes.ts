import { color } from "#kit/colors.ts";
import { growthClasses, growthRole } from "#kit/growth-classes.ts";
import type { ColorClass } from "#kit/class-legend.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import type { Indicator } from "#explorer/indicators.ts";
import { formatNumber, MINUS } from "#lib/numbers.ts";

interface Classes {
  readonly role: (value: number) => Role;
  /** Those that occur, lowest first. */
  readonly legend: readonly ColorClass[];
}

/** Percentage points below and above the nation. */
const gapBreaks = [-5, -2, -0.5, 0.5, 2, 5] as const;

/** The colour classes of a heat map's values. */
export function classesOf(kind: Indicator["classes"], values: readonly number[], lang: Lang): Classes {
  if (kind === "growth") return { role: growthRole, legend: growthClasses(values, lang) };
  const [name, breaks] = kind === "gap" ? (["div", gapBreaks] as const) : (["seq", breaksOf(values)] as const);
  const step = (value: number) => breaks.filter((edge) => value >= edge).length + 1;
  const role = (value: number) => `${name}-${step(value)}` as Role; // six breaks at most for seven, five for six
  const used = [...new Set(values.map(step))].sort((a, b) => a - b);
  return { role, legend: used.map((at) => ({ fill: color(`${name}-${at}` as Role), label: label(breaks, at, lang) })) };
}

/** Five breaks that part the values into six classes of about equal size, each a number of two digits. */
function breaksOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const edges = [1, 2, 3, 4, 5].map((part) => sorted[Math.floor((part * sorted.length) / 6)] ?? 0);
  return [...new Set(edges.map((edge) => Number(edge.toPrecision(2))))];
}

function label(breaks: readonly number[], step: number, lang: Lang): string {
  const say = (value: number) => formatNumber(value, lang, { decimals: 2, trim: true }).replace("-", MINUS);
  const [low, high] = [breaks[step - 2], breaks[step - 1]];
  if (low === undefined)
    return high === undefined ? "" : { id: `di bawah ${say(high)}`, en: `below ${say(high)}` }[lang];
  if (high === undefined) return { id: `${say(low)} ke atas`, en: `${say(low)} and more` }[lang];
  const to = low < 0 || high < 0 ? { id: " sampai ", en: " to " }[lang] : "–";
  return `${say(low)}${to}${say(high)}`;
}
