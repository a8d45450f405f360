import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { codeColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryOrder } from "#kit/industries.ts";
import { industryColumn, withIndustry } from "#kit/industry-names.ts";
import { inIndustryOrder } from "#kit/industry-parts.ts";
import { namesIn } from "#kit/names.ts";
import { printed, type Quotient, quotientColumn, quotientDots } from "#kit/quotients.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { specialisations } from "#metrics/specialisation.ts";

/** Industries whose goods and services travel; the others serve the place they are in. */
const drawn = ["A", "B", "C", "D", "F", "G", "H", "I", "J", "K"];
const [farming, doubled] = ["A", 2];

export default defineChart({
  form: "dot-plot",
  subject: "structure",
  datasets: { sectorValue2016, industries, provinces },
  derive({ sectorValue2016, industries, provinces }) {
    const cells = ofPlaces(specialisations(sectorValue2016), coreProvinces);
    const shown = inIndustryOrder(cells.filter((row) => drawn.includes(row.industry_code)));
    return withIndustry(placed(printed(shown), provinces, "industry_code", "lq"), industries);
  },
  columns: (of) => of(industryColumn, codeColumn, placeColumn, quotientColumn),
  title: {
    id: (rows) => `Pangsa pertanian ${farmers(rows, "id")} lebih dari dua kali pangsa nasional`,
    en: (rows) => `Farming’s share in ${farmers(rows, "en")} was more than twice the nation’s`,
  },
  subtitle: {
    id: "Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, lima provinsi, nilai tambah 2016",
    en: "Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, five provinces, value added in 2016",
  },
  note: {
    id: `${drawn.length} dari ${industryOrder.length} lapangan usaha. Patokan 2016 dari tabel input-output antarwilayah; nikel tumbuh sesudahnya.`,
    en: `${drawn.length} of ${industryOrder.length} industries. A benchmark of 2016 from the inter-regional input-output table; nickel grew after it.`,
  },
  accent: "text",
  plot: (rows, stage, lang) =>
    quotientDots(stage, rows, {
      color: (row) => provinceColor(row.province_code),
      label: (row) => (row.lq >= 1.6 ? formats[bySize(stage, "decimal1", "decimal2")](row.lq, lang) : null),
      ticks: [0, 0.5, 1, 1.5, 2, 2.5],
      tickLabel: (tick) => (tick % 1 === 0 ? formats.integer(tick, lang) : ""),
    }),
});

const farmers = (rows: readonly Quotient[], lang: Lang) =>
  namesIn(
    rows.filter((row) => row.industry_code === farming && row.lq > doubled),
    lang,
  );
