import type { TableView, ViewCell } from "#components/table-view.ts";
import bumd from "#datasets/bumd.ts";
import commodityProduction from "#datasets/commodity-production.ts";
import exportBreakdown from "#datasets/export-breakdown.ts";
import exportsCumulative from "#datasets/exports-cumulative.ts";
import exportsTable from "#datasets/exports.ts";
import investment from "#datasets/investment.ts";
import portThroughput from "#datasets/port-throughput.ts";
import ports from "#datasets/ports.ts";
import routes from "#datasets/routes.ts";
import umkm from "#datasets/umkm.ts";
import welfare from "#datasets/welfare.ts";
import { formatNumber, formatOrdinal, formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { latestPeriod } from "#metrics/latest-period.ts";
import { rows } from "#registry/datasets.ts";
import { rowsOfProvince } from "#registry/rows-of-province.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";
import { placeName } from "#words/places.ts";
import { provinceWords } from "#words/provinces.ts";

/** One figure of the record: what, of when, how much, and the row that holds it. */
interface Figure {
  readonly what: string;
  readonly when: string;
  readonly value: string;
  readonly href: string;
  readonly source: string;
}

/** Figures of one kind under a heading of their own. */
export interface FigureGroup {
  readonly title: string;
  readonly table: TableView;
  readonly sources: readonly string[];
}

function toGroup(title: string, figures: readonly Figure[], lang: Lang): readonly FigureGroup[] {
  if (figures.length === 0) return [];
  const said = provinceWords[lang].figures;
  const hasTimes = figures.some(({ when }) => when !== "");
  const cells = ({ what, when, value, href }: Figure): readonly ViewCell[] => [
    { text: what },
    ...(hasTimes ? [{ text: when }] : []),
    { text: value, href },
  ];
  return [
    {
      title,
      table: {
        columns: [
          { label: said.what, numeric: false },
          ...(hasTimes ? [{ label: said.when, numeric: false }] : []),
          { label: said.value, numeric: false },
        ],
        sections: [{ rows: figures.map((figure) => ({ cells: cells(figure) })) }],
      },
      sources: figures.map(({ source }) => source),
    },
  ];
}

/** The row of a table that a figure stands in. */
const row = (table: string, key: readonly (string | number)[], lang: Lang) =>
  url.datasetRow(table, key.map(String), lang);

/** Exports of the latest whole year and the latest part of a year, and their parts in the latest period of each kind. */
export function exportFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const years = rowsOfProvince(rows(exportsTable), code).filter(
    (one) => one.is_preferred && /^\d{4}$/.test(one.period),
  );
  const parts = rowsOfProvince(rows(exportsCumulative), code).filter(
    (one) => one.is_preferred && one.value_million_usd !== null,
  );
  const year = years.filter(({ period }) => period === latestPeriod(years.map((one) => one.period)));
  const part = parts.filter(({ period }) => period === latestPeriod(parts.map((one) => one.period)));
  const totals = [
    ...year.map((one) => ({ one, table: exportsTable.id })),
    ...part.map((one) => ({ one, table: exportsCumulative.id })),
  ].flatMap(({ one, table }) =>
    one.value_million_usd === null
      ? []
      : [
          {
            what: said.total,
            when: formats.period(one.period, lang),
            value: formats.dollar(one.value_million_usd, lang),
            href: row(table, [one.province_code, one.period, one.source_id], lang),
            source: one.source_id,
          },
        ],
  );
  const own = rowsOfProvince(rows(exportBreakdown), code);
  const details = [...Map.groupBy(own, (one) => one.dimension).values()].flatMap((kind) => {
    const period = latestPeriod(kind.map((one) => one.period));
    return kind
      .filter((one) => one.period === period)
      .sort((a, b) => (b.value_million_usd ?? b.share_pct ?? 0) - (a.value_million_usd ?? a.share_pct ?? 0))
      .map((one) => ({
        what: `${codeWord("export_dimension", one.dimension, lang)}: ${lang === "id" ? one.item_id : one.item_en}`,
        when: formats.period(one.period, lang),
        value: [
          one.value_million_usd === null ? null : formats.dollar(one.value_million_usd, lang),
          one.share_pct === null ? null : formats.percent2(one.share_pct, lang),
        ]
          .filter((text) => text !== null)
          .join(", "),
        href: row(exportBreakdown.id, [one.province_code, one.period, one.dimension, one.item], lang),
        source: one.source_id,
      }));
  });
  return [...toGroup(said.exports, totals, lang), ...toGroup(said.breakdown, details, lang)];
}

/** Realised investment of the latest period that was found. */
export function investmentFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const own = rowsOfProvince(rows(investment), code).filter((one) => one.is_preferred);
  const period = latestPeriod(own.map((one) => one.period));
  const figures = own
    .filter((one) => one.period === period)
    .flatMap((one) => {
      const at = {
        when: formats.period(one.period, lang),
        href: row(investment.id, [one.province_code, one.period, one.source_id], lang),
        source: one.source_id,
      };
      const trillions = (what: string, value: number | null) =>
        value === null ? [] : [{ ...at, what, value: formats.trillion2(value, lang) }];
      return [
        ...trillions(said.all, one.total_trillion_idr),
        ...trillions(said.domestic, one.pmdn_trillion_idr),
        ...trillions(said.foreign, one.pma_trillion_idr),
        ...(one.pma_million_usd === null
          ? []
          : [{ ...at, what: said.foreign, value: formats.dollar(one.pma_million_usd, lang) }]),
      ];
    });
  return toGroup(said.investment, figures, lang);
}

/** Each indicator of welfare in its latest period, with Indonesia's figure of the same period where there is one. */
export function welfareFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const used = rowsOfProvince(rows(welfare), code).filter((one) => one.is_preferred);
  const national = rowsOfProvince(rows(welfare), "00").filter((one) => one.is_preferred);
  const number = (value: number, indicator: string) =>
    formats[indicator === "gini" ? "decimal3" : "decimal2"](value, lang);
  const figures = [...Map.groupBy(used, (one) => one.indicator)].flatMap(([indicator, own]) => {
    const period = latestPeriod(own.map((one) => one.period));
    const nation = national.find((one) => one.indicator === indicator && one.period === period);
    return own
      .filter((one) => one.period === period)
      .map((one) => ({
        what: codeWord("welfare_indicator", one.indicator, lang),
        when: formats.date(one.period, lang),
        value: [
          number(one.value, one.indicator),
          ...(nation ? [said.indonesia(number(nation.value, one.indicator))] : []),
        ].join("; "),
        href: row(welfare.id, [one.province_code, one.period, one.indicator, one.source_id], lang),
        source: one.source_id,
      }));
  });
  return toGroup(said.welfare, figures, lang);
}

function commodityFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const own = rowsOfProvince(rows(commodityProduction), code);
  const figures = [...Map.groupBy(own, (one) => one.commodity).values()].flatMap((all) => {
    const period = latestPeriod(all.map((one) => one.period));
    return all
      .filter((one) => one.period === period)
      .map((one) => ({
        what: lang === "id" ? one.commodity_id : one.commodity_en,
        when: formats.period(one.period, lang),
        value: [
          `${formatNumber(one.value, lang, { decimals: 2, trim: true })} ${codeWord("commodity_unit", one.unit, lang)}`,
          ...(one.national_rank === null ? [] : [said.rank(formatOrdinal(one.national_rank, lang))]),
        ].join("; "),
        href: row(commodityProduction.id, [one.province_code, one.period, one.commodity], lang),
        source: one.source_id,
      }));
  });
  return toGroup(said.commodities, figures, lang);
}

function portFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const own = rowsOfProvince(rows(ports), code);
  const figures = own.flatMap((port) => {
    const traffic = rows(portThroughput)
      .filter((one) => one.port_id === port.port_id)
      .sort((a, b) => b.year - a.year)[0];
    if (traffic)
      return [
        {
          what: placeName(port.name, lang),
          when: String(traffic.year),
          value: `${formats.integer(traffic.teu, lang)} TEU, ${codeWord("port_coverage", traffic.coverage, lang)}`,
          href: row(portThroughput.id, [traffic.port_id, traffic.year], lang),
          source: traffic.source_id,
        },
      ];
    const source = port.position_source_id;
    return source === null
      ? []
      : [
          {
            what: placeName(port.name, lang),
            when: "",
            value: said.noTraffic,
            href: row(ports.id, [port.port_id], lang),
            source,
          },
        ];
  });
  const ids = new Set(own.map((one) => one.port_id));
  const passages = rows(routes)
    .filter((one) => ids.has(one.from_port_id ?? "") || ids.has(one.to_port_id ?? ""))
    .map((one) => ({
      what: `${one.from_name}–${lang === "id" ? one.to_id : one.to_en}`,
      when: one.period === null ? "" : formats.period(one.period, lang),
      value: [
        one.duration_hours === null
          ? null
          : said.hours(formatNumber(one.duration_hours, lang, { decimals: 2, trim: true })),
        (lang === "id" ? one.cost_id : one.cost_en)?.replace(/\.$/, "") ?? null,
        codeWord("route_mode", one.mode, lang),
      ]
        .filter((text) => text !== null)
        .join("; "),
      href: row(routes.id, [one.route_id], lang),
      source: one.source_id,
    }));
  return [...toGroup(said.ports, figures, lang), ...toGroup(said.routes, passages, lang)];
}

function businessFigures(code: string, lang: Lang): readonly FigureGroup[] {
  const said = provinceWords[lang].figures;
  const counts = rows(umkm)
    .filter((one) => one.province_code === code)
    .map((one) => ({
      what: codeWord("umkm_concept", one.concept, lang),
      when: String(one.year),
      value: said.businesses(formats.integer(one.businesses, lang)),
      href: row(umkm.id, [one.province_code, one.year], lang),
      source: one.source_id,
    }));
  const companies = rows(bumd)
    .filter((one) => one.province_code === code)
    .map((one) => ({
      what: one.name,
      when: "",
      value: lang === "id" ? one.role_id : one.role_en,
      href: row(bumd.id, [one.bumd_id], lang),
      source: one.source_id,
    }));
  return [...toGroup(said.umkm, counts, lang), ...toGroup(said.bumd, companies, lang)];
}

/** Commodities, ports, routes, small businesses and regional companies: what of them the tables hold. */
export const produceFigures = (code: string, lang: Lang): readonly FigureGroup[] => [
  ...commodityFigures(code, lang),
  ...portFigures(code, lang),
  ...businessFigures(code, lang),
];
