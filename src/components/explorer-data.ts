import { credit, sourceLabel } from "#components/source-line.ts";
import grdpAnnual from "#datasets/grdp-annual.ts";
import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { statusLetters, yearsOf, type ExplorerData, type StoredSeries } from "#explorer/data.ts";
import { langs, type Lang } from "#lib/lang.ts";
import { preferred } from "#metrics/preferred.ts";
import { rows } from "#registry/datasets.ts";

/** A figure of one of the tables, under the names that all of them share here. */
interface Stored {
  readonly province_code: string;
  readonly year: number;
  readonly value: number | null;
  readonly status: string;
  readonly source_id: string;
  readonly note_codes: readonly string[] | null;
}

const letters = Object.keys(statusLetters);

/** Up to the split a code stood for a larger province: such years are no part of its series. */
const isOfLargerProvince = ({ note_codes }: Stored) => note_codes?.includes("before_2022_split") ?? false;

function tables(): Readonly<Record<string, readonly Stored[]>> {
  const growth = preferred(rows(growthAnnual)).map((row) => ({ ...row, value: row.growth_pct }));
  const grdp = preferred(rows(grdpAnnual)).map((row) => ({ ...row, value: row.value_trillion_idr }));
  const perHead = preferred(rows(grdpPerCapita)).map((row) => ({ ...row, value: row.grdp_per_capita_million_idr }));
  const current = grdp.filter((row) => row.price_basis === "current");
  return {
    growth,
    "grdp-constant": grdp.filter((row) => row.price_basis === "constant2010"),
    "grdp-current": current,
    "per-head": perHead,
    share: current
      .filter((row) => row.share_national_pct !== null)
      .map((row) => ({ ...row, value: row.share_national_pct })),
  };
}

/** Everything that the explorer draws, in one object: preferred figures with their status and source. */
export function explorerData(): ExplorerData {
  const all = tables();
  const stored = Object.values(all).flat();
  const years = stored.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const sourceIds = [...new Set(stored.map(({ source_id }) => source_id))].sort();
  const seriesOf = (of: readonly Stored[]): StoredSeries => {
    const byYear = new Map(of.filter((row) => !isOfLargerProvince(row)).map((row) => [row.year, row]));
    const cells = yearsOf(from, to).map((year) => byYear.get(year));
    const left = of.filter(isOfLargerProvince).map(({ year }) => year);
    return {
      values: cells.map((row) => row?.value ?? null),
      status: cells.map((row) => letters.find((letter) => statusLetters[letter] === row?.status) ?? "-").join(""),
      sources: cells.map((row) => (row ? sourceIds.indexOf(row.source_id) : -1)),
      ...(left.length > 0 ? { left: left.sort((a, b) => a - b) } : {}),
    };
  };
  const name = (id: string, lang: Lang) => `${sourceLabel(id, lang)} (${credit(id, lang)})`;
  return {
    from,
    to,
    places: rows(provinces).map((row) => [
      row.province_code,
      row.name_id,
      row.name_en,
      row.short_name,
      row.short_name_en,
    ]),
    sources: sourceIds.map((id) => [id, ...(langs.map((lang) => name(id, lang)) as [string, string])]),
    series: Object.fromEntries(
      Object.entries(all).map(([indicator, of]) => [
        indicator,
        Object.fromEntries(
          [...Map.groupBy(of, (row) => row.province_code)].map(([code, some]) => [code, seriesOf(some)]),
        ),
      ]),
    ),
  };
}
