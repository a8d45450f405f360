import flows from "#datasets/interprovincial-flows-2016.ts";
import flowsByIndustry from "#datasets/interprovincial-flows-2016-by-industry.ts";
import {
  flow2016,
  industries2016,
  intensity2016,
  provinces2016,
  purchases2016,
  sales2016,
  trade2016,
} from "#components/economy-2016.ts";
import { industryName, nameOf } from "#components/province-metrics.ts";
import type { TableView } from "#components/table-view.ts";
import { formatNumber, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { share } from "#metrics/share.ts";
import { tradeBalance } from "#metrics/trade-balance.ts";
import { rows } from "#registry/datasets.ts";
import { pairOf } from "#registry/pairs.ts";
import { province } from "#registry/provinces.ts";
import { url } from "#registry/urls.ts";
import { flowWords } from "#words/flows.ts";

/** Partners named on each side. */
const named = 3;

export interface Partner {
  readonly name: string;
  /** The page of both, where they have one. */
  readonly href: string | undefined;
  /** In words: a share, or an index. */
  readonly weight: string;
}

const partnerIn = (lang: Lang, code: string, other: string, weight: string): Partner => {
  const pair = pairOf(code, other);
  return { name: nameOf(other, lang), href: pair ? url.pairPage(pair.id, lang) : undefined, weight };
};

/** Others by a measure, the greatest first, equal ones by code. */
const greatest = (code: string, measure: (other: string) => number | null) =>
  provinces2016
    .filter((other) => other !== code)
    .map((other) => ({ other, value: measure(other) ?? 0 }))
    .sort((a, b) => b.value - a.value || (a.other < b.other ? -1 : 1));

/** Each of the 34 provinces with its main partners on both sides, by code. */
export const flowPartners = (lang: Lang) =>
  provinces2016.map((code) => {
    const weigh = (of: number | null) => (value: number) => formats.share1(share(value, of) ?? 0, lang);
    const list = (measure: (other: string) => number | null, whole: number | null) =>
      greatest(code, measure)
        .slice(0, named)
        .map(({ other, value }) => partnerIn(lang, code, other, weigh(whole)(value)));
    const [nearest] = greatest(code, (other) => intensity2016(code, other));
    const balance = tradeBalance(sales2016(code), purchases2016(code))?.balance ?? 0;
    return {
      code,
      name: nameOf(code, lang),
      href: url.province(province(code).slug, lang),
      buyers: list((other) => flow2016(code, other), sales2016(code)),
      sellers: list((other) => flow2016(other, code), purchases2016(code)),
      nearest: nearest && partnerIn(lang, code, nearest.other, formats.decimal1(nearest.value, lang)),
      balance,
      balanceSaid: formats.signedRupiah(balance, lang),
    };
  });

/** The whole table in a sentence. */
export function flowsLine(lang: Lang): string {
  const number = (value: number) => formatNumber(value, lang);
  return flowWords[lang].sentence(
    number(provinces2016.length),
    formats.rupiah0(trade2016, lang),
    number(rows(flows).length),
    number(surplusCount()),
  );
}

/** How many provinces sold more than they bought. */
const surplusCount = (): number =>
  provinces2016.filter((code) => (tradeBalance(sales2016(code), purchases2016(code))?.balance ?? 0) > 0).length;

const goods = new Set(["A", "B", "C"]);
const byIndustry = Map.groupBy(rows(flowsByIndustry), ({ industry_code }) => industry_code);

const sumOf = (industry: string) =>
  (byIndustry.get(industry) ?? []).reduce((sum, row) => sum + row.value_billion_idr, 0);

/** The share of what no farm, mine or factory made, percent. */
export const serviceShare = (): number =>
  share(
    industries2016.filter((code) => !goods.has(code)).reduce((sum, code) => sum + sumOf(code), 0),
    trade2016,
  ) ?? 0;

/** Trade by industry of the seller, the greatest first, each with its largest flow. */
export function industryTable(lang: Lang): TableView {
  const said = flowWords[lang].industry;
  const lines = industries2016
    .map((industry) => ({
      industry,
      value: sumOf(industry),
      largest: (byIndustry.get(industry) ?? []).reduce((top, row) =>
        row.value_billion_idr > top.value_billion_idr ? row : top,
      ),
    }))
    .sort((a, b) => b.value - a.value);
  return {
    columns: [
      { label: said.name, numeric: false },
      { label: said.value, numeric: true },
      { label: said.share, numeric: true },
      { label: said.largest, numeric: false },
    ],
    sections: [
      {
        rows: lines.map(({ industry, value, largest }) => {
          const { from_code: from, to_code: to } = largest;
          const pair = pairOf(from, to);
          const money = formats.rupiah1(largest.value_billion_idr, lang);
          const name = industryName(industry, lang);
          return {
            cells: [
              { text: upperFirst(name) },
              { text: formats.rupiah1(value, lang), sortBy: String(value) },
              { text: formats.share1(share(value, trade2016) ?? 0, lang) },
              {
                text: `${said.flow(nameOf(from, lang), nameOf(to, lang))}, ${money}`,
                href: pair ? url.pairPage(pair.id, lang) : undefined,
              },
            ],
          };
        }),
      },
    ],
  };
}
