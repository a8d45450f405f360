import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { placed } from "#kit/by-province.ts";
import { provinceColor } from "#kit/colors.ts";
import { codeColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryColumn, withIndustry } from "#kit/industry-names.ts";
import { inIndustryOrder } from "#kit/industry-parts.ts";
import { printed, quotientColumn, quotientDots } from "#kit/quotients.ts";
import { formats } from "#lib/format.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { byLean, opposedIndustries } from "#metrics/opposed-industries.ts";
import { specialisations } from "#metrics/specialisation.ts";

const pair = ["35", "82"] as const;

export default defineChart({
  form: "dot-plot",
  subject: "structure",
  datasets: { sectorValue2016, industries, provinces },
  derive({ sectorValue2016, industries, provinces }) {
    const both = inIndustryOrder(ofPlaces(specialisations(sectorValue2016), pair));
    const rows = placed(printed(byLean(both, ["82", "35"])), provinces, "industry_code", "lq");
    return withIndustry(rows, industries);
  },
  columns: (of) => of(industryColumn, codeColumn, placeColumn, quotientColumn),
  title: {
    id: (rows) => {
      const { opposed, of } = opposedIndustries(rows, pair);
      return `Di ${opposed} dari ${of} lapangan usaha, Jawa Timur dan Maluku Utara berseberangan dari rata-rata Indonesia`;
    },
    en: (rows) => {
      const { opposed, of } = opposedIndustries(rows, pair);
      return `In ${opposed} of ${of} industries, East Java and North Maluku lie on opposite sides of Indonesia’s average`;
    },
  },
  subtitle: {
    id: "Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, Jawa Timur dan Maluku Utara, nilai tambah 2016",
    en: "Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, East Java and North Maluku, value added in 2016",
  },
  note: {
    id: "Patokan 2016 dari tabel input-output antarwilayah, sebelum industri nikel Maluku Utara tumbuh. LQ menunjukkan bobot, bukan mutu atau daya saing.",
    en: "A benchmark of 2016 from the inter-regional input-output table, before North Maluku’s nickel industry grew. LQ shows weight, not quality or competitiveness.",
  },
  accent: "prov-35",
  plot: (rows, stage, lang) =>
    quotientDots(stage, rows, {
      color: (row) => provinceColor(row.province_code),
      ticks: [0, 0.5, 1, 1.5, 2, 2.5, 3],
      tickLabel: (tick) => (tick % 1 === 0 ? formats.integer(tick, lang) : ""),
      joined: true,
    }),
});
