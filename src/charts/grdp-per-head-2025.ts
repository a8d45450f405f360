import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, listInk, placed } from "#kit/by-province.ts";
import { codeColumn, numberColumn, placeColumn, statusColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { lollipop } from "#kit/lollipop.ts";
import { namesIn, nameOn } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import { beside } from "#metrics/beside.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { overtakingNation } from "#metrics/overtaking-nation.ts";
import { preferred } from "#metrics/preferred.ts";

const [before, year] = [2024, 2025];

export default defineChart({
  form: "lollipop",
  subject: "growth",
  datasets: { grdpPerCapita, provinces },
  derive({ grdpPerCapita, provinces }) {
    const of = (wanted: number) => preferred(grdpPerCapita).filter((row) => row.year === wanted);
    const both = beside(of(year), of(before), "province_code", { before_million_idr: "grdp_per_capita_million_idr" });
    const rows = both.map((row) => ({ ...row, million_idr: row.grdp_per_capita_million_idr }));
    return placed(largestFirst(rows, "million_idr"), provinces, "million_idr", "before_million_idr", "status");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      valueColumn(
        "million_idr",
        { id: `PDRB per kapita ${year} (juta rupiah)`, en: `GRDP per head ${year} (million rupiah)` },
        "decimal2",
      ),
      numberColumn(
        "before_million_idr",
        { id: `${before} (juta rupiah)`, en: `${before} (million rupiah)` },
        "decimal2",
      ),
      statusColumn,
    ),
  title: {
    id: (rows) =>
      passing(rows).length > 0
        ? `PDRB per kapita ${namesIn(passing(rows), "id")} kini melampaui rata-rata Indonesia`
        : "Urutan provinsi di sekitar rata-rata Indonesia tidak berubah",
    en: (rows) =>
      passing(rows).length > 0
        ? `${namesIn(passing(rows), "en")} has passed Indonesia’s GRDP per head`
        : "No province has passed Indonesia’s GRDP per head",
  },
  subtitle: {
    id: `PDRB per kapita harga berlaku, juta rupiah setahun, 38 provinsi dan Indonesia, ${year}, angka sangat sementara`,
    en: `GRDP per head at current prices, million rupiah a year, 38 provinces and Indonesia, ${year}, very preliminary`,
  },
  note: {
    id: "Yang dibagi penduduk ialah produksi di provinsi itu, bukan pendapatan warganya: sebagian mengalir ke pemilik modal di luar.",
    en: "What is divided by population is what is produced in the province, not what its people earn: part of it goes to owners elsewhere.",
  },
  accent: "prov-82",
  orders: ["name", "region"],
  plot: (rows, stage, lang) =>
    lollipop(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.million_idr,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal1(row.million_idr, lang),
      ink: listInk,
      reference: rows.find((row) => row.province_code === "00")?.million_idr,
      text: (row) => formats.million2(row.million_idr, lang),
    }),
});

/** Provinces that were below Indonesia the year before and are above it now. */
const passing = <R extends { province_code: string; before_million_idr: number; million_idr: number }>(
  rows: readonly R[],
) => overtakingNation(rows, "before_million_idr", "million_idr");
