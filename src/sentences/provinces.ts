import { formatList, formatNumber, formatOrdinal, formats, numberFormats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { startingCount } from "#sentences/starting-count.ts";
import { metWords, type MissionCounts } from "#sentences/missions.ts";

/** A place in an order, the greatest being first; `beside` are the names of those that share it. */
export interface Place {
  readonly rank: number;
  readonly of: number;
  readonly beside: readonly string[];
}

/** "tercepat dari 38 provinsi", "urutan ke-5 dari 38 provinsi, bersama Bali"; the last one is said as such. */
export function placeWords({ rank, of, beside }: Place, lang: Lang): string {
  const all = formatNumber(of, lang);
  const shared = beside.length > 0;
  const last = rank + beside.length === of && rank > 1;
  const where = {
    id: rank === 1 ? "tercepat" : last ? "terendah" : `urutan ${formatOrdinal(rank, "id")}`,
    en: rank === 1 ? "the fastest" : last ? "the lowest" : `${formatOrdinal(rank, "en")}`,
  }[lang];
  const names = shared ? formatList(beside, lang) : "";
  return lang === "id"
    ? `${where} dari ${all} provinsi${shared ? `, bersama ${names}` : ""}`
    : `${where} of ${all} provinces${shared ? `, level with ${names}` : ""}`;
}

/** Where a value stands among all: equal values share the best place, and their names are given. */
export function placeOf<T>(all: readonly T[], value: (one: T) => number, name: (one: T) => string, own: T): Place {
  const mine = value(own);
  return {
    rank: 1 + all.filter((one) => value(one) > mine).length,
    of: all.length,
    beside: all.filter((one) => one !== own && value(one) === mine).map(name),
  };
}

export interface Profile {
  readonly name: string;
  readonly year: number;
  readonly growth: number;
  readonly place: Place;
  /** GRDP at current prices, trillions of rupiah; `null` where none is known. */
  readonly grdp: { readonly year: number; readonly trillions: number; readonly share: number | null } | null;
  /** The first year with a figure of its present territory, for a province that was made or divided. */
  readonly since: number | null;
  readonly isNew: boolean;
}

/** What a profile says in one sentence, and for a province with a short record a second one that says so. */
export function profileSentence({ name, year, growth, place, grdp, since, isNew }: Profile, lang: Lang): string {
  const rate = formats.percent2(Math.abs(growth), lang);
  const rank = placeWords(place, lang);
  const size = grdp && numberFormats.rupiah(1000 * grdp.trillions, lang);
  const part = grdp?.share == null ? null : formats.percent1(grdp.share, lang);
  if (lang === "id") {
    const first = `Ekonomi ${name} ${growth < 0 ? "menyusut" : "tumbuh"} ${rate} pada ${year}, ${rank}`;
    const whole = size
      ? `; PDRB-nya ${size} pada ${grdp.year}${part ? `, ${part} dari jumlah semua provinsi` : ""}`
      : "";
    const border =
      since === null
        ? ""
        : isNew
          ? ` Provinsi ini dibentuk pada 2022; angkanya mulai ${since}.`
          : ` Angka sampai ${since - 1} mencakup wilayah sebelum pemekaran 2022, yang lebih luas.`;
    return `${first}${whole}.${border}`;
  }
  const first = `The economy of ${name} ${growth < 0 ? "shrank" : "grew"} ${rate} in ${year}, ${rank}`;
  const whole = size
    ? `; its GRDP was ${size} in ${grdp.year}${part ? `, ${part} of all provinces together` : ""}`
    : "";
  const border =
    since === null
      ? ""
      : isNew
        ? ` The province was created in 2022; its figures begin in ${since}.`
        : ` Figures up to ${since - 1} are of the territory before the split of 2022, which was larger.`;
  return `${first}${whole}.${border}`;
}

interface Trade {
  readonly name: string;
  readonly sold: number;
  readonly bought: number;
}

/** Sales to and purchases from the other provinces in 2016, and what is left; billions of rupiah. */
export function tradeSentence({ name, sold, bought }: Trade, lang: Lang): string {
  const [out, back, rest] = [sold, bought, Math.abs(sold - bought)].map((value) => numberFormats.rupiah(value, lang));
  if (lang === "id") {
    const balance = sold === bought ? "sama besar" : `${sold > bought ? "surplus" : "defisit"} ${rest}`;
    return `Pada 2016 ${name} menjual ${out} barang dan jasa ke provinsi lain dan membeli ${back}: ${balance}.`;
  }
  const balance = sold === bought ? "in balance" : `a ${sold > bought ? "surplus" : "deficit"} of ${rest}`;
  return `In 2016 ${name} sold goods and services worth ${out} to other provinces and bought ${back}: ${balance}.`;
}

interface Cooperation {
  readonly name: string;
  readonly missions: MissionCounts;
  readonly agreements: number;
  readonly partners: number;
}

const english = (count: number, one: string, many: string) =>
  `${formatNumber(count, "en")} ${count === 1 ? one : many}`;

/** How much cooperation the record holds; what it does not hold is not said to be nothing. */
export function cooperationSentence({ name, missions, agreements, partners }: Cooperation, lang: Lang): string {
  if (missions.all + agreements === 0)
    return lang === "id"
      ? `Catatan kami belum memuat misi dagang atau perjanjian ${name} dengan provinsi lain.`
      : `Our record holds no trade mission or agreement of ${name} with another province yet.`;
  const number = (value: number) => formatNumber(value, lang);
  const signed = lang === "id" ? `${number(agreements)} perjanjian` : english(agreements, "agreement", "agreements");
  const met = metWords(missions, agreements > 0 ? signed : null, lang);
  return lang === "id"
    ? `Catatan kami memuat ${met} ${name}, bersama ${number(partners)} provinsi lain.`
    : `Our record holds ${met} of ${name}, with ${english(partners, "other province", "other provinces")}.`;
}

interface Revised {
  readonly name: string;
  readonly years: number;
  readonly largest: { readonly year: number; readonly first: number; readonly used: number } | null;
}

/** How often earlier BPS tables held another figure of yearly growth, and where the two lie farthest apart. */
export function revisionSentence({ name, years, largest }: Revised, lang: Lang): string {
  if (largest === null)
    return lang === "id"
      ? `Untuk pertumbuhan tahunan ${name} kami tidak menemukan tabel BPS lama dengan angka yang berbeda.`
      : `For the yearly growth of ${name} we found no earlier BPS table with another figure.`;
  const [first, used] = [largest.first, largest.used].map((value) => formats.decimal2(value, lang));
  const count = formatNumber(years, lang);
  return lang === "id"
    ? `Angka pertumbuhan ${name} untuk ${count} tahun berbeda dari tabel BPS yang lebih lama; paling jauh pada ${largest.year}: semula ${first}, kini ${used} persen.`
    : `The growth of ${name} in ${years === 1 ? "1 year" : `${count} years`} differs from earlier BPS tables; the most in ${largest.year}: ${first} first, now ${used} percent.`;
}

interface Growing {
  readonly year: number;
  readonly all: number;
  readonly above: number;
  readonly shrank: readonly string[];
  readonly fastest: readonly string[];
  readonly rate: number;
  readonly nation: number;
}

/** What the list of all provinces says of the last year. */
export function provincesSentence({ year, all, above, shrank, fastest, rate, nation }: Growing, lang: Lang): string {
  const number = (value: number) => formatNumber(value, lang);
  const [top, whole] = [formats.percent2(rate, lang), formats.percent2(nation, lang)];
  const names = formatList(fastest, lang);
  const down = formatList(shrank, lang);
  if (lang === "id") {
    const end = shrank.length === 0 ? "" : ` ${startingCount(shrank.length, lang)} provinsi menyusut: ${down}.`;
    return `Pada ${year}, ${number(above)} dari ${number(all)} provinsi tumbuh lebih cepat daripada Indonesia (${whole}); ${names} paling cepat, ${top}.${end}`;
  }
  const end =
    shrank.length === 0
      ? ""
      : ` ${startingCount(shrank.length, lang)} ${shrank.length === 1 ? "province" : "provinces"} shrank: ${down}.`;
  return `In ${year}, ${number(above)} of ${number(all)} provinces grew faster than Indonesia (${whole}); ${names} the fastest, ${top}.${end}`;
}
