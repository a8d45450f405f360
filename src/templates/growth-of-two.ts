import type { Row } from "#data/define.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type PairEntity } from "#kit/define-template.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { dividedProvinces } from "#kit/papua.ts";
import { sideColor, sideInk, sideRole } from "#kit/sides.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";

const nation = "00";

const namesIn = ofTable(namesOf);

/** The figures in use by province and year; those before the split of 2022 are of a larger territory and left out. */
const ratesIn = ofTable((rows: readonly Row<typeof growthAnnual>[]) =>
  Map.groupBy(
    rows
      .filter((row) => row.is_preferred && !row.note_codes?.includes("before_2022_split"))
      .toSorted((a, b) => a.year - b.year),
    (row) => row.province_code,
  ),
);

export default defineTemplate({
  kind: "pair",
  chart: (pair) => {
    const codes = pair.sides.map(({ code }) => code);
    return defineChart({
      form: "line",
      subject: "growth",
      datasets: { growthAnnual, provinces },
      derive({ growthAnnual, provinces }) {
        const names = namesIn(provinces);
        const rates = (code: string) =>
          (ratesIn(growthAnnual).get(code) ?? []).map(({ province_code, year, growth_pct, status, source_id }) => ({
            province_code,
            ...names(province_code),
            year,
            growth_pct,
            status,
            sources: [source_id],
          }));
        const own = codes.map(rates);
        if (own.some((side) => side.length === 0)) return [];
        const since = Math.min(...own.flat().map(({ year }) => year));
        return [...own.flat(), ...rates(nation).filter(({ year }) => year >= since)];
      },
      columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
      title: {
        id: (rows) => claim(rows, pair, "id"),
        en: (rows) => claim(rows, pair, "en"),
      },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, ${both(pair, "id")} dan Indonesia, ${span(rows)}`,
        en: (rows) =>
          `Real GRDP growth (constant 2010 prices), percent a year, ${both(pair, "en")} and Indonesia, ${span(rows)}`,
      },
      description: {
        id: (rows) => `Grafik garis. ${describe(rows, "id")}`,
        en: (rows) => `Line chart. ${describe(rows, "en")}`,
      },
      note: {
        id: [
          "* angka sementara, ** angka sangat sementara; garis putus-putus masih dapat direvisi.",
          ...divided(pair).map((side) => `${side.name_id} menurut batas sejak pemekaran 2022.`),
        ].join(" "),
        en: [
          "* preliminary, ** very preliminary; dashed lines may still be revised.",
          ...divided(pair).map((side) => `${side.name_en} within its borders since the split of 2022.`),
        ].join(" "),
      },
      accent: sideRole(pair, codes[0] ?? ""),
      plot: (rows, stage, lang) => {
        const years = rows.map((row) => row.year);
        const [first, last] = [Math.min(...years), Math.max(...years)];
        const decimals = bySize(stage, "decimal1", "decimal2");
        const provisional = rows.filter(isProvisional).map((row) => row.year);
        const from = Math.min(...provisional) - 0.5;
        const isSide = (code: string) => code !== nation;
        return line(stage, rows, {
          x: (row) => row.year,
          y: (row) => row.growth_pct,
          series: (row) => row.province_code,
          color: (code) => (isSide(code) ? sideColor(pair, code) : provinceColor(code)),
          ink: (code) => (isSide(code) ? sideInk(pair, code) : provinceInk(code)),
          provisional: isProvisional,
          endLabel: (row) => `${nameOn(stage, row)} ${formats[decimals](row.growth_pct, lang)}`,
          name: (row) => nameIn(row, lang),
          head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
          text: (row) => formats.percent2(row.growth_pct, lang),
          xTicks: yearTicks(first, last, bySize(stage, 3, 7)),
          xLabel: (year) => `${year}${statusMark(rows.find((row) => row.year === year)?.status ?? "unknown")}`,
          yTicks: ticksFor(
            rows.map((row) => row.growth_pct),
            5,
          ),
          yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
          ...(provisional.length > 0 && from > first
            ? { band: { from, to: last, name: { id: "angka sementara", en: "preliminary" }[lang] } }
            : {}),
        });
      },
    });
  },
});

interface Rate extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly growth_pct: number;
}

const both = ({ sides: [a, b] }: PairEntity, lang: Lang) => formats.list(`${nameIn(a, lang)};${nameIn(b, lang)}`, lang);

const divided = ({ sides }: PairEntity) => sides.filter(({ code }) => dividedProvinces.includes(code));

function span(rows: readonly Rate[]): string {
  const years = rows.map((row) => row.year);
  return `${Math.min(...years)}–${Math.max(...years)}`;
}

/** Who was ahead in the last year that both have, and in how many of the years that they share. */
function claim(rows: readonly Rate[], pair: PairEntity, lang: Lang): string {
  const [a, b] = pair.sides;
  const of = (code: string) =>
    new Map(rows.filter((row) => row.province_code === code).map((row) => [row.year, row.growth_pct]));
  const [one, other] = [of(a.code), of(b.code)];
  const gaps = [...one]
    .flatMap(([year, rate]) => {
      const there = other.get(year);
      return there === undefined ? [] : [{ year, rate, there }];
    })
    .sort((x, y) => x.year - y.year);
  const last = gaps.at(-1);
  if (!last) return both(pair, lang);
  const { year, rate, there } = last;
  const [more, less] = [Math.max(rate, there), Math.min(rate, there)].map((value) => formats.decimal2(value, lang));
  if (rate === there)
    return lang === "id"
      ? `${both(pair, lang)} sama-sama tumbuh ${more} persen pada ${year}`
      : `${both(pair, lang)} both grew ${more} percent in ${year}`;
  const [ahead, behind] = (rate > there ? [a, b] : [b, a]).map((side) => nameIn(side, lang));
  const wins = gaps.filter((gap) => Math.sign(gap.rate - gap.there) === Math.sign(rate - there)).length;
  const [hits, all] = [wins, gaps.length].map((count) => formats.integer(count, lang));
  const ever = { id: ` dan dalam ${hits} dari ${all} tahun`, en: ` and in ${hits} of ${all} years` }[lang];
  const claimed =
    lang === "id"
      ? `${ahead} tumbuh lebih cepat dari ${behind} pada ${year} (${more} berbanding ${less} persen)`
      : `${ahead} grew faster than ${behind} in ${year} (${more} against ${less} percent)`;
  return gaps.length > 1 ? claimed + ever : claimed;
}

function describe(rows: readonly Rate[], lang: Lang): string {
  return [...Map.groupBy(rows, (row) => row.province_code).values()]
    .map((own) => {
      const sorted = own.toSorted((a, b) => a.growth_pct - b.growth_pct);
      const [low, high, last] = [sorted[0], sorted.at(-1), own.at(-1)];
      if (!low || !high || !last) return "";
      const say = (row: Rate) => `${formats.percent2(row.growth_pct, lang)} (${row.year})`;
      return lang === "id"
        ? `${nameIn(last, lang)}: terendah ${say(low)}, tertinggi ${say(high)}, terakhir ${say(last)}.`
        : `${nameIn(last, lang)}: lowest ${say(low)}, highest ${say(high)}, latest ${say(last)}.`;
    })
    .join(" ");
}
