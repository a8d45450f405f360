import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { buyerColumn, byFlow, sellerColumn, sellerOn, sellersOf, withEnds } from "#kit/flows.ts";
import { matrix } from "#kit/matrix.ts";
import { bySize } from "#kit/stage.ts";
import { bySteps, stepsAt } from "#kit/steps.ts";
import { formats } from "#lib/format.ts";
import { rounded } from "#lib/rounded.ts";
import { flowsAmong, largestToEach, mainSeller } from "#metrics/flows.ts";

/** Classes by their upper edges, trillion rupiah. */
const classes = stepsAt([0.1, 1, 3, 10, 50]);

export default defineChart({
  form: "matrix",
  subject: "cooperation",
  datasets: { flows2016, provinces },
  derive({ flows2016, provinces }) {
    const flows = withEnds(flowsAmong(flows2016, coreProvinces), provinces);
    return flows.map((row) => ({ ...row, value_trillion_idr: rounded(row.value_billion_idr / 1000, 2) }));
  },
  columns: (of) =>
    of(
      sellerColumn,
      buyerColumn,
      numberColumn("value_trillion_idr", { id: "Nilai (triliun rupiah)", en: "Value (trillion rupiah)" }, "decimal2"),
    ),
  title: {
    id: (rows) => {
      const { seller, buyers } = mainSeller(rows, "value_trillion_idr");
      return `Di antara lima provinsi, ${seller?.from_id} penjual terbesar bagi ${counts.id[buyers]} yang lain`;
    },
    en: (rows) => {
      const { seller, buyers } = mainSeller(rows, "value_trillion_idr");
      return `Among the five provinces ${seller?.from_en} is the largest seller to ${counts.en[buyers]} of the others`;
    },
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun antara lima provinsi, triliun rupiah, 2016",
    en: "Yearly sales of goods and services between five provinces, trillion rupiah, 2016",
  },
  note: {
    id: "Tabel model 2016, barang dan jasa; lonjakan nikel sesudahnya tidak termuat. Sel kosong: provinsi itu sendiri.",
    en: "A model table of 2016, goods and services; the rise of nickel after it is not in it. Empty cells: the province itself.",
  },
  accent: "prov-35",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) => {
    const places = sellersOf(rows).map((row) => ({
      key: row.from_code,
      name: sellerOn(stage, row),
    }));
    const largest = largestToEach(rows, "value_trillion_idr");
    return matrix(stage, rows, {
      rows: places,
      columns: places,
      ...byFlow(lang),
      ...bySteps(classes, "value_trillion_idr", lang),
      strong: (row) => row === largest.get(row.to_code),
      label: ({ value_trillion_idr: value }) =>
        formats[value < 10 ? "decimal2" : bySize(stage, "decimal1", "decimal2")](value, lang),
      text: (row) => formats.trillion2(row.value_trillion_idr, lang),
    });
  },
});

/** How many of the four other provinces. */
const counts = { id: ["", "satu", "dua", "tiga", "keempat"], en: ["", "one", "two", "three", "all four"] };
