import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { codeColumn, placeColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate } from "#kit/define-template.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { moneyTicks, moneyUnit } from "#kit/money-scale.ts";
import { namesIn } from "#kit/names.ts";
import { olderNote } from "#kit/papua.ts";
import { bySize } from "#kit/stage.ts";
import { subjectRole } from "#kit/subject.ts";
import { soldAndBought } from "#kit/trade-sides.ts";
import { withPartners } from "#metrics/both-ways.ts";
import { known } from "#metrics/known.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { allHighest } from "#metrics/lowest-highest.ts";

/** Partners drawn: those with whom the province sold and bought most together. */
const most = 10;

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "dumbbell",
      subject: "cooperation",
      datasets: { flows2016, provinces },
      derive({ flows2016, provinces }) {
        const partners = known(withPartners(flows2016, place.code, "value_billion_idr"), "out", "back");
        const both = partners.map(({ key, out, back, sources }) => ({
          province_code: key,
          sold_billion_idr: out,
          bought_billion_idr: back,
          both_billion_idr: out + back,
          sources,
        }));
        const largest = largestFirst(both, "both_billion_idr").slice(0, most);
        return placed(largest, provinces, "sold_billion_idr", "bought_billion_idr", "both_billion_idr");
      },
      columns: (of) =>
        of(
          codeColumn,
          { ...placeColumn, label: { id: "Mitra", en: "Partner" } },
          valueColumn("sold_billion_idr", { id: "Dijual (miliar rupiah)", en: "Sold (billion rupiah)" }, "decimal1"),
          valueColumn(
            "bought_billion_idr",
            { id: "Dibeli (miliar rupiah)", en: "Bought (billion rupiah)" },
            "decimal1",
          ),
        ),
      title: {
        id: (rows) =>
          `Pada 2016 mitra dagang terbesar ${place.name_id} di dalam negeri adalah ${namesIn(allHighest(rows, "both_billion_idr"), "id")}`,
        en: (rows) =>
          `In 2016 the largest trade partner of ${place.name_en} within Indonesia was ${namesIn(allHighest(rows, "both_billion_idr"), "en")}`,
      },
      subtitle: {
        id: (rows) =>
          `Penjualan dan pembelian barang dan jasa setahun, ${moneyUnit(valuesOf(rows), "id")}, ${place.name_id} dan ${rows.length} mitra terbesarnya, 2016`,
        en: (rows) =>
          `Yearly sales and purchases of goods and services, ${moneyUnit(valuesOf(rows), "en")}, ${place.name_en} and its ${rows.length} largest partners, 2016`,
      },
      note: {
        id: `Tabel model 2016, barang dan jasa; tidak disandingkan dengan neraca tahunan.${olderNote(place.code, "id")}`,
        en: `A model table of 2016, goods and services; not to be set beside yearly accounts.${olderNote(place.code, "en")}`,
      },
      accent: subjectRole(place.code),
      plot: (rows, stage, lang) =>
        dumbbell(stage, rows, {
          ...byProvince(lang),
          strong: () => false,
          ...soldAndBought(lang, "sold_billion_idr", "bought_billion_idr"),
          ...moneyTicks(valuesOf(rows), bySize(stage, 3, 4), lang),
        }),
    }),
});

const valuesOf = (rows: readonly Readonly<Record<"sold_billion_idr" | "bought_billion_idr", number>>[]) =>
  rows.flatMap((row) => [row.sold_billion_idr, row.bought_billion_idr]);
