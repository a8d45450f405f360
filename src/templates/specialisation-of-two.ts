import type { Row } from "#data/define.ts";
import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type PairEntity } from "#kit/define-template.ts";
import { dotPlot } from "#kit/dot-plot.ts";
import { industryOrder } from "#kit/industries.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { sideColor, sideRole, sideSymbol } from "#kit/sides.ts";
import { ticksFor } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";
import { opposedSpecialisation } from "#metrics/opposed-specialisation.ts";
import { share } from "#metrics/share.ts";

type Values = readonly Row<typeof sectorValue2016>[];

const namesIn = ofTable(namesOf);

const sum = (rows: Values) => rows.reduce((total, row) => total + row.value_added_billion_idr, 0);
const sums = (groups: ReadonlyMap<string, Values>) => new Map([...groups].map(([key, rows]) => [key, sum(rows)]));

/** Value added by province and by industry, billions of rupiah. */
const economyIn = ofTable((rows: Values) => {
  const byPlace = Map.groupBy(rows, (row) => row.province_code);
  return {
    byPlace,
    totals: sums(byPlace),
    byIndustry: sums(Map.groupBy(rows, (row) => row.industry_code)),
    nation: sum(rows),
  };
});

export default defineTemplate({
  kind: "pair",
  chart: (pair) => {
    const codes = pair.sides.map(({ code }) => code);
    return defineChart({
      form: "dot-plot",
      subject: "structure",
      datasets: { sectorValue2016, industries, provinces },
      derive({ sectorValue2016, industries, provinces }) {
        const { byPlace, totals, byIndustry, nation } = economyIn(sectorValue2016);
        if (codes.some((code) => !byPlace.has(code))) return [];
        const [names, words] = [namesIn(provinces), industryNamesOf(industries)];
        return industryOrder
          .map((industry_code) => {
            const whole = { part: byIndustry.get(industry_code) ?? 0, whole: nation };
            const dots = codes.flatMap((province_code) => {
              const own = byPlace.get(province_code) ?? [];
              const all = totals.get(province_code) ?? 0;
              const cell = own.find((row) => row.industry_code === industry_code);
              // An industry without a row is one that the province does not have.
              const part = cell?.value_added_billion_idr ?? 0;
              const lq = locationQuotient({ part, whole: all }, whole);
              if (lq === null) return [];
              return [
                {
                  industry_code,
                  ...words(industry_code),
                  province_code,
                  ...names(province_code),
                  share_pct: Math.round(100 * (share(part, all) ?? 0)) / 100,
                  lq: Math.round(lq * 100) / 100,
                  sources: [cell?.source_id ?? own[0]?.source_id ?? ""],
                },
              ];
            });
            return { dots, lean: (dots[0]?.lq ?? 0) - (dots[1]?.lq ?? 0) };
          })
          .sort((a, b) => b.lean - a.lean)
          .flatMap(({ dots }) => dots);
      },
      columns: (of) =>
        of(
          industryColumn,
          codeColumn,
          placeColumn,
          numberColumn("share_pct", { id: "Pangsa 2016 (persen)", en: "Share 2016 (percent)" }, "decimal2"),
          numberColumn("lq", { id: "LQ 2016", en: "LQ 2016" }, "decimal2"),
        ),
      title: {
        id: (rows) => claim(rows, pair, "id"),
        en: (rows) => claim(rows, pair, "en"),
      },
      subtitle: {
        id: `Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, ${both(pair, "id")}, nilai tambah 2016`,
        en: `Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, ${both(pair, "en")}, value added in 2016`,
      },
      description: {
        id: (rows) => `Diagram titik, satu baris per lapangan usaha, dua titik bersambung. ${list(rows, "id")}.`,
        en: (rows) => `Dot plot, one row per industry, two dots joined. ${list(rows, "en")}.`,
      },
      note: {
        id: "Patokan 2016 dari tabel input-output antarwilayah; tidak disambung dengan data tahunan. LQ menunjukkan bobot, bukan daya saing.",
        en: "A benchmark of 2016 from the inter-regional input-output table; it does not join the yearly data. LQ shows weight, not competitiveness.",
      },
      accent: sideRole(pair, codes[0] ?? ""),
      plot: (rows, stage, lang) =>
        dotPlot(stage, rows, {
          key: (row) => row.industry_code,
          name: (row) => industryIn(row, lang),
          series: (row) => row.province_code,
          seriesName: (row) => nameIn(row, lang),
          color: (row) => sideColor(pair, row.province_code),
          symbol: (row) => sideSymbol(pair, row.province_code),
          value: (row) => row.lq,
          label: () => null,
          ticks: ticksFor(
            rows.map((row) => row.lq),
            5,
          ),
          tickLabel: (tick) => formats[tick % 1 === 0 ? "integer" : "decimal1"](tick, lang),
          benchmark: { x: 1, name: { id: "sama dengan Indonesia", en: "same as Indonesia" }[lang] },
          joined: true,
          head: (row) => `${industryIn(row, lang)}, ${nameIn(row, lang)}`,
          text: (row) => `LQ ${formats.decimal2(row.lq, lang)}`,
        }),
    });
  },
});

interface Quotient extends Named, NamedIndustry {
  readonly industry_code: string;
  readonly lq: number;
}

const both = ({ sides: [a, b] }: PairEntity, lang: Lang) => formats.list(`${nameIn(a, lang)};${nameIn(b, lang)}`, lang);

const lines = (rows: readonly Quotient[]) => [...Map.groupBy(rows, (row) => row.industry_code).values()];

function claim(rows: readonly Quotient[], pair: PairEntity, lang: Lang): string {
  const all = lines(rows);
  const opposed = all.filter(([a, b]) => opposedSpecialisation({ a: a?.lq ?? null, b: b?.lq ?? null }) !== null).length;
  const [count, of] = [opposed, all.length].map((value) => formats.integer(value, lang));
  return lang === "id"
    ? `Di ${count} dari ${of} lapangan usaha, ${both(pair, lang)} berseberangan dari rata-rata Indonesia`
    : `In ${count} of ${of} industries ${both(pair, lang)} lie on opposite sides of Indonesia’s average`;
}

const list = (rows: readonly Quotient[], lang: Lang) =>
  lines(rows)
    .flatMap((line) => {
      const [first] = line;
      const dots = line.map((row) => `${nameIn(row, lang)} ${formats.decimal2(row.lq, lang)}`).join(", ");
      return first ? [`${industryIn(first, lang)}: ${dots}`] : [];
    })
    .join("; ");
