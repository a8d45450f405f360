import flowsTable from "#datasets/interprovincial-flows-2016.ts";
import flowsByIndustry from "#datasets/interprovincial-flows-2016-by-industry.ts";
import industriesTable from "#datasets/industries.ts";
import valueAdded from "#datasets/sector-value-2016-irio.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";
import { tradeComplementarity } from "#metrics/trade-complementarity.ts";
import { tradeIntensity } from "#metrics/trade-intensity.ts";
import { rows } from "#registry/datasets.ts";

/** The year of the inter-regional input-output table, the only one that this module reads. */
export const year2016 = "2016";

/** Adds up a measure by a key, in one pass. */
function sums<R>(
  table: readonly R[],
  key: (row: R) => string,
  measure: (row: R) => number,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of table) totals.set(key(row), (totals.get(key(row)) ?? 0) + measure(row));
  return totals;
}

const added = (row: { readonly value_added_billion_idr: number }) => row.value_added_billion_idr;
const traded = (row: { readonly value_billion_idr: number }) => row.value_billion_idr;

const ofPlace = sums(rows(valueAdded), (row) => row.province_code, added);
const ofIndustry = sums(rows(valueAdded), (row) => row.industry_code, added);
const ofBoth = sums(rows(valueAdded), (row) => `${row.province_code} ${row.industry_code}`, added);
const nation = [...ofPlace.values()].reduce((sum, value) => sum + value, 0);

const flows = sums(rows(flowsTable), (row) => `${row.from_code} ${row.to_code}`, traded);
const sales = sums(rows(flowsTable), (row) => row.from_code, traded);
const purchases = sums(rows(flowsTable), (row) => row.to_code, traded);
const whole = [...sales.values()].reduce((sum, value) => sum + value, 0);
const soldOf = sums(rows(flowsByIndustry), (row) => `${row.from_code} ${row.industry_code}`, traded);
const boughtOf = sums(rows(flowsByIndustry), (row) => `${row.to_code} ${row.industry_code}`, traded);
const flowsOf = Map.groupBy(rows(flowsByIndustry), (row) => `${row.from_code} ${row.to_code}`);

/** Codes of the 17 industries, in the order of BPS; the table of industries also names the whole. */
export const industries2016: readonly string[] = rows(industriesTable)
  .map(({ industry_code }) => industry_code)
  .filter((code) => ofIndustry.has(code));

/** The 34 provinces that the table holds, by code. */
export const provinces2016: readonly string[] = [...ofPlace.keys()].sort();

export const isIn2016 = (code: string): boolean => ofPlace.has(code);

/** Ids of the sources that the table rests on. */
export const sources2016: readonly string[] = [...new Set(rows(flowsTable).map(({ source_id }) => source_id))];

/** Value added of an industry, billions of rupiah; an industry that the province does not have is zero. */
export const value2016 = (place: string, industry: string): number | null =>
  ofPlace.has(place) ? (ofBoth.get(`${place} ${industry}`) ?? 0) : null;

export const total2016 = (place: string): number | null => ofPlace.get(place) ?? null;

/** Share of an industry in the province's value added, percent. */
export function share2016(place: string, industry: string): number | null {
  const [part, all] = [value2016(place, industry), total2016(place)];
  return part === null || all === null ? null : (100 * part) / all;
}

export const quotient2016 = (place: string, industry: string): number | null =>
  locationQuotient(
    { part: value2016(place, industry), whole: total2016(place) },
    { part: ofIndustry.get(industry) ?? null, whole: nation },
  );

/** What one province sold to another, billions of rupiah; `null` where the table does not hold both. */
export const flow2016 = (from: string, to: string): number | null =>
  isIn2016(from) && isIn2016(to) ? (flows.get(`${from} ${to}`) ?? 0) : null;

export const sales2016 = (place: string): number | null => sales.get(place) ?? null;
export const purchases2016 = (place: string): number | null => purchases.get(place) ?? null;

/** What one province sold to another by industry of the seller. */
export const flowsByIndustry2016 = (from: string, to: string) => flowsOf.get(`${from} ${to}`) ?? [];

/** All trade between provinces, billions of rupiah. */
export const trade2016 = whole;

export const intensity2016 = (from: string, to: string): number | null =>
  tradeIntensity({
    flow: flow2016(from, to),
    sellerSales: sales2016(from),
    buyerPurchases: purchases2016(to),
    sellerPurchases: purchases2016(from),
    whole,
  });

export const complementarity2016 = (seller: string, buyer: string): number | null =>
  tradeComplementarity(
    industries2016.map((industry) => ({
      sold: soldOf.get(`${seller} ${industry}`) ?? 0,
      bought: boughtOf.get(`${buyer} ${industry}`) ?? 0,
    })),
  );
