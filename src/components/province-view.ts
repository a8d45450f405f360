import grdpAnnual from "#datasets/grdp-annual.ts";
import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import industries from "#datasets/industries.ts";
import sectorShare from "#datasets/sector-share.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { dividedProvinces, madeOf } from "#kit/papua.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { highest } from "#metrics/lowest-highest.ts";
import { fullestPeriod } from "#metrics/published-period.ts";
import { share } from "#metrics/share.ts";
import { rows } from "#registry/datasets.ts";
import { rowsOfProvince } from "#registry/rows-of-province.ts";
import { partnerProvinces } from "#registry/province-record.ts";
import { type Province, provinces } from "#registry/provinces.ts";
import { url } from "#registry/urls.ts";
import { type Place, placeOf, profileSentence } from "#sentences/provinces.ts";
import { codeWord } from "#words/codes.ts";
import { provinceWords } from "#words/provinces.ts";

const nation = "00";

/** A figure of the row at the head of a profile. */
export interface Fact {
  readonly name: string;
  readonly value: string;
  readonly lines: readonly string[];
  /** The row that it stands in, or the part of the page that tells of it. */
  readonly href: string;
}

const growthRows = rows(growthAnnual).filter((row) => row.is_preferred);
const headRows = rows(grdpPerCapita).filter((row) => row.is_preferred);
const levelRows = rows(grdpAnnual).filter((row) => row.is_preferred && row.price_basis === "current");

/** The last year of growth of which every province has a figure, as far as the table goes. */
export const lastYear = Math.max(...growthRows.filter((row) => row.province_code !== nation).map((row) => row.year));

export const growthIn = (code: string, year = lastYear) =>
  rowsOfProvince(growthRows, code).find((row) => row.year === year);
export const grdpOf = (code: string) => highest(rowsOfProvince(levelRows, code), "year");
export const headOf = (code: string) => highest(rowsOfProvince(headRows, code), "year");

/** Yearly growth of the province in its present borders, the oldest first. */
export const growthSeries = (code: string) =>
  rowsOfProvince(growthRows, code)
    .filter((row) => !row.note_codes?.includes("before_2022_split"))
    .sort((a, b) => a.year - b.year);

/** Where the growth of a province stands among all that have a figure of that year. */
export function growthPlace(province: Province, lang: Lang): Place {
  const growing = provinces.filter(({ code }) => growthIn(code));
  return placeOf(
    growing,
    ({ code }) => growthIn(code)?.growth_pct ?? NaN,
    ({ row }) => row[`name_${lang}`],
    province,
  );
}

/** The part of a province in the sum of all, in percent; `null` unless all of them have a value of the year. */
function shareOfAll(code: string, year: number): number | null {
  const ofYear = levelRows.filter((row) => row.year === year && row.province_code !== nation);
  if (provinces.some((one) => rowsOfProvince(ofYear, one.code).length === 0)) return null;
  const own = rowsOfProvince(ofYear, code)[0]?.value_trillion_idr ?? null;
  return share(
    own,
    ofYear.reduce((sum, row) => sum + row.value_trillion_idr, 0),
  );
}

/** The sentence that opens a profile; a province without growth of the last year has none. */
export function provinceSentence(province: Province, lang: Lang): string {
  const { code, row } = province;
  const growth = growthIn(code);
  const grdp = grdpOf(code);
  const isNew = code in madeOf;
  if (!growth) return "";
  return profileSentence(
    {
      name: row[`name_${lang}`],
      year: growth.year,
      growth: growth.growth_pct,
      place: growthPlace(province, lang),
      grdp: grdp ? { year: grdp.year, trillions: grdp.value_trillion_idr, share: shareOfAll(code, grdp.year) } : null,
      since: isNew || dividedProvinces.includes(code) ? (growthSeries(code)[0]?.year ?? null) : null,
      isNew,
    },
    lang,
  );
}

function growthFact({ code }: Province, lang: Lang): readonly Fact[] {
  const said = provinceWords[lang].facts;
  const [own, all] = [growthIn(code), growthIn(nation)];
  if (!own || !all) return [];
  const gap = own.growth_pct - all.growth_pct;
  const before = growthSeries(code).find((row) => row.year === own.year - 1);
  const side = gap === 0 ? "same" : gap > 0 ? "above" : "below";
  return [
    {
      name: said.growth(String(own.year)),
      value: formats.percent2(own.growth_pct, lang),
      lines: [
        said.growthLine(formats.point2(Math.abs(gap), lang), side, formats.decimal2(all.growth_pct, lang)),
        ...(before ? [said.change(formats.decimal2(before.growth_pct, lang), String(before.year))] : []),
      ],
      href: url.datasetRow(growthAnnual.id, [code, String(own.year), own.source_id], lang),
    },
  ];
}

const industryName = (code: string, lang: Lang) =>
  rows(industries).find((row) => row.industry_code === code)?.[`short_${lang}`] ?? code;

const confirmedShares = rows(sectorShare).filter((row) => row.is_preferred && row.is_confirmed);

/** The largest industry: by the last share that was published for a whole year or a quarter, else by the table of 2016. */
function industryFact({ code }: Province, lang: Lang): readonly Fact[] {
  const said = provinceWords[lang].facts;
  const largest = highest(fullestPeriod(rowsOfProvince(confirmedShares, code)), "share_pct");
  if (largest) {
    const all = rowsOfProvince(confirmedShares, nation).find(
      (row) => row.period === largest.period && row.industry_code === largest.industry_code,
    );
    return [
      {
        name: said.industry,
        value: formats.percent1(largest.share_pct, lang),
        lines: [
          said.industryLine(industryName(largest.industry_code, lang), formats.period(largest.period, lang)),
          ...(all ? [said.nation(formats.percent1(all.share_pct, lang))] : []),
        ],
        href: url.datasetRow(sectorShare.id, [code, largest.period, largest.industry_code, largest.source_id], lang),
      },
    ];
  }
  const values = rows(sectorValue2016);
  const sum = (some: typeof values) => some.reduce((total, row) => total + row.value_added_billion_idr, 0);
  const here = rowsOfProvince(values, code);
  const top = highest(here, "value_added_billion_idr");
  if (!top) return [];
  const part = share(top.value_added_billion_idr, sum(here)) ?? NaN;
  const all = share(sum(values.filter((row) => row.industry_code === top.industry_code)), sum(values)) ?? NaN;
  return [
    {
      name: said.industry,
      value: formats.percent1(part, lang),
      lines: [
        said.industryLine(industryName(top.industry_code, lang), said.benchmark),
        said.nation(formats.percent1(all, lang)),
      ],
      href: url.datasetRow(sectorValue2016.id, [code, top.industry_code], lang),
    },
  ];
}

function headFact({ code }: Province, lang: Lang): readonly Fact[] {
  const said = provinceWords[lang].facts;
  const own = headOf(code);
  if (!own) return [];
  const [all, before] = [
    rowsOfProvince(headRows, nation).find((row) => row.year === own.year),
    rowsOfProvince(headRows, code).find(
      (row) => row.year === own.year - 1 && !row.note_codes?.includes("before_2022_split"),
    ),
  ];
  return [
    {
      name: said.head(String(own.year)),
      value: formats.million1(own.grdp_per_capita_million_idr, lang),
      lines: [
        ...(all
          ? [
              said.headLine(
                formats.percent0((100 * own.grdp_per_capita_million_idr) / all.grdp_per_capita_million_idr, lang),
              ),
            ]
          : []),
        ...(before
          ? [said.change(formats.million1(before.grdp_per_capita_million_idr, lang), String(before.year))]
          : []),
      ],
      href: url.datasetRow(grdpPerCapita.id, [code, String(own.year), own.source_id], lang),
    },
  ];
}

function partnerFact({ code }: Province, lang: Lang): readonly Fact[] {
  const said = provinceWords[lang].facts;
  return [
    {
      name: said.partners,
      value: formats.integer(partnerProvinces(code).length, lang),
      lines: [said.partnersLine(formats.integer(provinces.length - 1, lang))],
      href: "#kerja-sama",
    },
  ];
}

/** The four figures at the head of a profile, each with its time and what it is compared with. */
export const factsOf = (province: Province, lang: Lang): readonly Fact[] => [
  ...growthFact(province, lang),
  ...industryFact(province, lang),
  ...headFact(province, lang),
  ...partnerFact(province, lang),
];

export const islandName = ({ row }: Province, lang: Lang): string =>
  row.island_group === null ? "" : codeWord("island_group", row.island_group, lang);
