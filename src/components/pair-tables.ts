import industriesTable from "#datasets/industries.ts";
import sectorShare from "#datasets/sector-share.ts";
import { flowsByIndustry2016, industries2016, isIn2016, quotient2016, share2016 } from "#components/economy-2016.ts";
import { credit } from "#components/source-line.ts";
import type { TableView } from "#components/table-view.ts";
import { formatNumber, formatPeriod, numberFormats as formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { opposedSpecialisation } from "#metrics/opposed-specialisation.ts";
import { preferred } from "#metrics/preferred.ts";
import { rows } from "#registry/datasets.ts";
import { yearlyTradeOf, type Pair } from "#registry/pairs.ts";
import { provinceParty } from "#registry/parties.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";
import { pairWords } from "#words/pairs.ts";

const words = new Map(rows(industriesTable).map((row) => [row.industry_code, row]));
const industryName = (code: string, lang: Lang) => words.get(code)?.[`short_${lang}`] ?? code;

const namesOf = ({ sides }: Pair, lang: Lang) => sides.map(({ row }) => row[`name_${lang}`]) as [string, string];

/** Both sides' quotients by industry; empty where the table of 2016 does not hold both. */
export function quotientsOf({ sides: [a, b] }: Pair) {
  if (!isIn2016(a.code) || !isIn2016(b.code)) return [];
  return industries2016.map((industry) => {
    const quotients = { a: quotient2016(a.code, industry), b: quotient2016(b.code, industry) };
    return { industry, ...quotients, heavier: opposedSpecialisation(quotients) };
  });
}

/** Industries that weigh above the national average in one and below it in the other, by name. */
export function opposedNames(pair: Pair, lang: Lang) {
  const of = (side: "a" | "b") =>
    quotientsOf(pair)
      .filter(({ heavier }) => heavier === side)
      .sort((x, y) => (y[side] ?? 0) - (x[side] ?? 0))
      .map(({ industry }) => industryName(industry, lang).toLowerCase());
  return { inA: of("a"), inB: of("b") };
}

/** Shares and quotients of 2016 side by side, opposed industries first, the widest apart on top. */
export function structureTable(pair: Pair, lang: Lang): TableView {
  const said = pairWords[lang].structure;
  const [a, b] = pair.sides;
  const [nameA, nameB] = namesOf(pair, lang);
  const number = (value: number | null, decimals: 1 | 2) =>
    value === null ? "–" : formatNumber(value, lang, { decimals });
  const all = quotientsOf(pair);
  const part = (heavier: "a" | "b" | null, title: string) => ({
    title,
    rows: all
      .filter((row) => row.heavier === heavier)
      .sort((x, y) => Math.abs((y.a ?? 0) - (y.b ?? 0)) - Math.abs((x.a ?? 0) - (x.b ?? 0)))
      .map(({ industry, ...quotients }) => ({
        cells: [
          { text: industryName(industry, lang) },
          { text: number(share2016(a.code, industry), 1) },
          { text: number(share2016(b.code, industry), 1) },
          { text: number(quotients.a, 2) },
          { text: number(quotients.b, 2) },
        ],
      })),
  });
  return {
    columns: [
      { label: said.industry, numeric: false },
      ...[said.share(nameA), said.share(nameB)].map((label) => ({ label, unit: "%", numeric: true })),
      ...[said.quotient(nameA), said.quotient(nameB)].map((label) => ({ label, numeric: true })),
    ],
    sections: [part("a", said.heavier(nameA)), part("b", said.heavier(nameB)), part(null, said.neither)].filter(
      ({ rows }) => rows.length > 0,
    ),
  };
}

/** What each sold to the other in 2016 by industry of the seller, the largest on top. */
export function flowTable(pair: Pair, lang: Lang): TableView {
  const said = pairWords[lang].trade;
  const [a, b] = pair.sides;
  const [nameA, nameB] = namesOf(pair, lang);
  const byIndustry = (from: string, to: string) =>
    new Map(flowsByIndustry2016(from, to).map((row) => [row.industry_code, row.value_billion_idr]));
  const [out, back] = [byIndustry(a.code, b.code), byIndustry(b.code, a.code)];
  const money = (value: number) => ({ text: formats.decimal1(value, lang) });
  const lines = industries2016
    .map((industry) => ({ industry, out: out.get(industry) ?? 0, back: back.get(industry) ?? 0 }))
    .filter((line) => line.out + line.back > 0)
    .sort((x, y) => y.out + y.back - (x.out + x.back));
  return {
    columns: [
      { label: pairWords[lang].structure.industry, numeric: false },
      { label: said.sells(nameA, nameB), numeric: true },
      { label: said.sells(nameB, nameA), numeric: true },
    ],
    sections: [
      {
        rows: lines.map((line) => ({
          cells: [{ text: industryName(line.industry, lang) }, money(line.out), money(line.back)],
        })),
      },
    ],
  };
}

/** Shares of GRDP that are published for both sides, of the same industry and period; newest first. */
export function sharedShares(
  pair: Pair,
  lang: Lang,
): { readonly view: TableView; readonly sources: readonly string[] } | null {
  const said = pairWords[lang].structure;
  const [a, b] = pair.sides;
  const [nameA, nameB] = namesOf(pair, lang);
  const of = (code: string) =>
    new Map((sharesOf.get(code) ?? []).map((row) => [`${row.period} ${row.industry_code}`, row]));
  const other = of(b.code);
  const both = [...of(a.code)]
    .flatMap(([key, row]) => {
      const there = other.get(key);
      return there ? [{ row, there }] : [];
    })
    .sort((x, y) =>
      x.row.period < y.row.period ? 1 : x.row.period > y.row.period ? -1 : y.row.share_pct - x.row.share_pct,
    );
  if (both.length === 0) return null;
  const view: TableView = {
    columns: [
      { label: said.industry, numeric: false },
      { label: said.period, numeric: false },
      { label: nameA, unit: "%", numeric: true },
      { label: nameB, unit: "%", numeric: true },
    ],
    sections: [
      {
        rows: both.map(({ row, there }) => ({
          cells: [
            { text: industryName(row.industry_code, lang) },
            { text: formatPeriod(row.period, lang), sortBy: row.period },
            { text: formats.decimal2(row.share_pct, lang) },
            { text: formats.decimal2(there.share_pct, lang) },
          ],
        })),
      },
    ],
  };
  return { view, sources: [...new Set(both.flatMap(({ row, there }) => [row.source_id, there.source_id]))] };
}

const sharesOf = Map.groupBy(
  preferred(rows(sectorShare)).filter(({ is_confirmed }) => is_confirmed),
  ({ province_code }) => province_code,
);

/** The pair's trade by year as sources give it; a gap is said, never filled. */
export function yearlyTable(pair: Pair, lang: Lang): TableView | null {
  const trade = yearlyTradeOf(pair);
  if (trade.length === 0) return null;
  const said = pairWords[lang].yearly;
  const name = (code: string) => provinceParty(code).name[lang];
  const first = pair.sides[0].code;
  // A row states the balance of the side that it begins with; one column can show that of one side alone.
  const surplus = (from: string, balance: number | null) => (balance === null || from === first ? balance : -balance);
  const money = (value: number | null) =>
    value === null ? { text: "–", sortBy: "" } : { text: formats.rupiah(value, lang), sortBy: String(value) };
  return {
    columns: [
      { label: said.period, numeric: false },
      { label: said.flow, numeric: false },
      { label: said.value, numeric: true },
      { label: said.surplus(name(first)), numeric: true },
      { label: said.status, numeric: false },
      { label: said.source, numeric: false },
    ],
    sections: [
      {
        rows: trade.map((row) => ({
          cells: [
            {
              text: formatPeriod(row.period, lang),
              sortBy: row.period,
              href: url.datasetRow("bilateral-trade", [row.from_code, row.to_code, row.period, row.flow], lang),
            },
            {
              text:
                row.flow === "one_way"
                  ? said.oneWay(name(row.from_code), name(row.to_code))
                  : codeWord("trade_flow", row.flow, lang),
            },
            money(row.value_billion_idr),
            money(surplus(row.from_code, row.balance_billion_idr)),
            { text: codeWord("trade_status", row.status, lang) },
            { text: credit(row.source_id, lang), href: url.source(row.source_id, lang) },
          ],
        })),
      },
    ],
  };
}
