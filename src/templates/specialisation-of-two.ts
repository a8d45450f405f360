import type { Row } from "#data/define.ts";
import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { placed } from "#kit/by-province.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate } from "#kit/define-template.ts";
import { industryColumn, withIndustry } from "#kit/industry-names.ts";
import { inIndustryOrder } from "#kit/industry-parts.ts";
import { namesIn } from "#kit/names.ts";
import { printed, quotientColumn, quotientDots } from "#kit/quotients.ts";
import { sideColor, sideRole, sideSymbol } from "#kit/sides.ts";
import { ticksFor } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import { ofTable } from "#lib/of-table.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { byLean, opposedIndustries } from "#metrics/opposed-industries.ts";
import { specialisations } from "#metrics/specialisation.ts";

const weighed = ofTable(specialisations<Row<typeof sectorValue2016>>);

export default defineTemplate({
  kind: "pair",
  chart: (pair) => {
    const [a, b] = pair.sides;
    const codes = [a.code, b.code] as const;
    const both = { id: namesIn(pair.sides, "id"), en: namesIn(pair.sides, "en") };
    return defineChart({
      form: "dot-plot",
      subject: "structure",
      datasets: { sectorValue2016, industries, provinces },
      derive({ sectorValue2016, industries, provinces }) {
        const own = codes.map((code) => ofPlaces(weighed(sectorValue2016), [code]));
        if (own.some((cells) => cells.length === 0)) return [];
        const cells = byLean(printed(inIndustryOrder(own.flat())), codes);
        return withIndustry(placed(cells, provinces, "industry_code", "share_pct", "lq"), industries);
      },
      columns: (of) =>
        of(
          industryColumn,
          codeColumn,
          placeColumn,
          numberColumn("share_pct", { id: "Pangsa 2016 (persen)", en: "Share 2016 (percent)" }, "decimal2"),
          quotientColumn,
        ),
      title: {
        id: (rows) => {
          const { opposed, of } = opposedIndustries(rows, codes);
          return `Di ${opposed} dari ${of} lapangan usaha, ${both.id} berseberangan dari rata-rata Indonesia`;
        },
        en: (rows) => {
          const { opposed, of } = opposedIndustries(rows, codes);
          return `In ${opposed} of ${of} industries ${both.en} lie on opposite sides of Indonesia’s average`;
        },
      },
      subtitle: {
        id: `Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, ${both.id}, nilai tambah 2016`,
        en: `Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, ${both.en}, value added in 2016`,
      },
      note: {
        id: "Patokan 2016 dari tabel input-output antarwilayah; tidak disambung dengan data tahunan. LQ menunjukkan bobot, bukan daya saing.",
        en: "A benchmark of 2016 from the inter-regional input-output table; it does not join the yearly data. LQ shows weight, not competitiveness.",
      },
      accent: sideRole(pair, a.code),
      plot: (rows, stage, lang) =>
        quotientDots(stage, rows, {
          color: (row) => sideColor(pair, row.province_code),
          symbol: (row) => sideSymbol(pair, row.province_code),
          ticks: ticksFor(
            rows.map((row) => row.lq),
            5,
          ),
          tickLabel: (tick) => formats[tick % 1 === 0 ? "integer" : "decimal1"](tick, lang),
          joined: true,
        }),
    });
  },
});
