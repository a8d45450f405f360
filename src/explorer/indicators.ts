import { formats } from "#lib/format.ts";
import { formatNumber, NBSP } from "#lib/numbers.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import type { IndicatorId } from "#explorer/ids.ts";

type Say = (value: number, lang: Lang) => string;

/** A measure that the explorer offers: its words, and how its values are written. */
export interface Indicator {
  readonly name: Bilingual;
  readonly unit: Bilingual;
  /** "34,17 persen": tooltip, title. */
  readonly text: Say;
  /** "34,17": labels and cells, under a heading that names the unit. */
  readonly label: Say;
  /** Classes of a heat map: of growth rates, around zero, or of the values at hand. */
  readonly classes: "growth" | "gap" | "level";
}

const trillion: Bilingual = { id: "triliun rupiah", en: "trillion rupiah" };
const million: Bilingual = { id: "juta rupiah", en: "million rupiah" };

/** Large values need no decimals: "3.442", "97,4". */
const level: Say = (value, lang) => formatNumber(value, lang, { decimals: Math.abs(value) >= 100 ? 0 : 1 });

const withUnit =
  (unit: Bilingual, decimals: number): Say =>
  (value, lang) =>
    `${formatNumber(value, lang, { decimals })}${NBSP}${unit[lang]}`;

export const indicators: Readonly<Record<IndicatorId, Indicator>> = {
  growth: {
    name: { id: "Pertumbuhan PDRB riil", en: "Real GRDP growth" },
    unit: { id: "persen per tahun, harga konstan 2010", en: "percent a year, constant 2010 prices" },
    text: formats.percent2,
    label: formats.decimal2,
    classes: "growth",
  },
  gap: {
    name: { id: "Selisih pertumbuhan terhadap Indonesia", en: "Growth gap to Indonesia" },
    unit: { id: "poin persen", en: "percentage points" },
    text: formats.signedPoint2,
    label: formats.signed2,
    classes: "gap",
  },
  "grdp-constant": {
    name: { id: "PDRB harga konstan 2010", en: "GRDP at constant 2010 prices" },
    unit: trillion,
    text: withUnit(trillion, 1),
    label: level,
    classes: "level",
  },
  "grdp-current": {
    name: { id: "PDRB harga berlaku", en: "GRDP at current prices" },
    unit: trillion,
    text: withUnit(trillion, 1),
    label: level,
    classes: "level",
  },
  "per-head": {
    name: { id: "PDRB per kapita harga berlaku", en: "GRDP per head at current prices" },
    unit: { id: "juta rupiah setahun", en: "million rupiah a year" },
    text: withUnit(million, 2),
    label: level,
    classes: "level",
  },
  share: {
    name: { id: "Pangsa PDRB harga berlaku", en: "Share of GRDP at current prices" },
    unit: { id: "persen dari jumlah semua provinsi", en: "percent of the sum of all provinces" },
    text: formats.percent2,
    label: formats.decimal2,
    classes: "level",
  },
};
