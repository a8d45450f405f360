import growthAnnual from "#datasets/growth-annual.ts";
import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import population from "#datasets/population.ts";
import { imageCredit } from "#components/image-credit.ts";
import type { ProvinceCard } from "#images/province.ts";
import { subjectColour } from "#images/province.ts";
import { color } from "#kit/colors.ts";
import { line } from "#kit/line.ts";
import { shortNameIn } from "#kit/names.ts";
import { isProvisional, statusMark } from "#kit/status.ts";
import { formatNumber, formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { highest } from "#metrics/lowest-highest.ts";
import { preferred } from "#metrics/preferred.ts";
import { rank } from "#metrics/rank.ts";
import type { Row } from "#data/define.ts";
import { rows } from "#registry/datasets.ts";
import { province, type Province } from "#registry/provinces.ts";
import { rowsOfProvince } from "#registry/rows-of-province.ts";
import { codeWord } from "#words/codes.ts";
import { imageWords } from "#words/images.ts";

type Growth = Row<typeof growthAnnual>;

const nation = "00";

const growthRows = preferred(rows(growthAnnual));
const headRows = preferred(rows(grdpPerCapita));

/** Growth of the province and of the nation in the years that both have, by province and year. */
function curveRows(code: string): readonly Growth[] {
  const own = rowsOfProvince(growthRows, code);
  const from = Math.min(...own.map(({ year }) => year));
  const beside = rowsOfProvince(growthRows, nation).filter((row) => row.year >= from);
  return [own, beside].flatMap((series) => series.toSorted((a, b) => a.year - b.year));
}

/** Round numbers that lie between the least and the greatest value, three to five of them. */
function ticksFor(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(0, ...values), Math.max(...values)];
  const step = [2, 5, 10, 20, 40].find((width) => (high - low) / width <= 4) ?? 40;
  const count = Math.floor(high / step) - Math.ceil(low / step) + 1;
  return Array.from({ length: count }, (_, index) => (Math.ceil(low / step) + index) * step);
}

function curveOf({ code, row }: Province, lang: Lang): ProvinceCard["curve"] {
  const drawn = curveRows(code);
  const years = drawn.filter((one) => one.province_code === code).map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (years.length < 2) return null;
  const said = imageWords[lang].province;
  const name = (of: Growth) => (of.province_code === nation ? said.nation : shortNameIn(row, lang));
  const ticks = ticksFor(drawn.map(({ growth_pct }) => growth_pct));
  return {
    id: `card-${code}`,
    title: () => row[`name_${lang}`],
    description: () => "",
    reads: "x",
    caption: said.curve(String(first), String(last)),
    drawnFrom: JSON.stringify(drawn),
    plot: (stage) =>
      line(stage, drawn, {
        x: ({ year }) => year,
        y: ({ growth_pct }) => growth_pct,
        series: ({ province_code }) => province_code,
        color: (of) => color(of === nation ? "prov-00" : subjectColour(of)),
        ink: (of) => color(of === nation ? "prov-00" : subjectColour(of)),
        subject: code,
        provisional: isProvisional,
        endLabel: (one) => `${name(one)} ${formats.decimal2(one.growth_pct, lang)}`,
        name,
        head: name,
        text: () => "",
        xTicks: [first, last],
        xLabel: String,
        yTicks: ticks,
        yLabel: (tick) => formats.integer(tick, lang),
      }),
  };
}

/** Figure and label: each from the row in use for the last year that the province has. */
function figuresOf({ code }: Province, lang: Lang): ProvinceCard["figures"] {
  const said = imageWords[lang].province;
  const growth = highest(rowsOfProvince(growthRows, code), "year");
  const ofYear = growthRows.filter((row) => row.province_code !== nation && row.year === growth?.year);
  const place = rank(ofYear.map(({ growth_pct }) => growth_pct))[ofYear.findIndex((row) => row === growth)];
  const perHead = highest(rowsOfProvince(headRows, code), "year");
  const people = highest(rowsOfProvince(rows(population), code), "year");
  const when = (label: string, year: number, mark = "") => `${label} ${year}${mark}`;
  return [
    ...(growth
      ? [
          {
            value: formats.percent2(growth.growth_pct, lang),
            label: when(said.growth, growth.year, statusMark(growth.status)),
          },
        ]
      : []),
    ...(growth && place != null
      ? [
          {
            value: said.ofProvinces(formats.ordinal(place, lang), formatNumber(ofYear.length, lang)),
            label: when(said.rank, growth.year),
          },
        ]
      : []),
    ...(perHead?.grdp_per_capita_million_idr != null
      ? [
          {
            value: formats.million1(perHead.grdp_per_capita_million_idr, lang),
            label: when(said.perHead, perHead.year, statusMark(perHead.status)),
          },
        ]
      : []),
    ...(people
      ? [
          {
            value: formatNumber(people.population, lang),
            label: when(said.population, people.year),
          },
        ]
      : []),
  ];
}

/** What the mark of a very preliminary figure means, where one is shown. */
function markOf(code: string, lang: Lang): readonly string[] {
  const growth = highest(
    preferred(rows(growthAnnual)).filter((row) => row.province_code === code),
    "year",
  );
  const mark = growth ? statusMark(growth.status) : "";
  return growth && mark !== "" ? [`${mark} ${codeWord("figure_status", growth.status, lang)}`] : [];
}

function creditOf(code: string, lang: Lang): readonly string[] {
  const ids = [growthAnnual, grdpPerCapita].flatMap((table) =>
    preferred(rows(table)).flatMap((row) => (row.province_code === code ? [row.source_id] : [])),
  );
  return [...imageCredit(ids, lang), ...markOf(code, lang)];
}

/** What the picture of a province says. */
export function provinceCard(code: string, lang: Lang): ProvinceCard {
  const of = province(code);
  const { row } = of;
  return {
    code,
    name: row[`name_${lang}`],
    line: imageWords[lang].province.line(row.capital),
    figures: figuresOf(of, lang),
    curve: curveOf(of, lang),
    credit: creditOf(code, lang),
  };
}
