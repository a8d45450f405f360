import sectorValue2016 from "#datasets/sector-value-2016-irio-52.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { beginning } from "#kit/fit-text.ts";
import { industryRole } from "#kit/industries.ts";
import { valueAddedColumn } from "#kit/industry-names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { textColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { sourced } from "#lib/sources-of.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { sharesOfSum } from "#metrics/shares-of-sum.ts";

const [place, mining, metals] = ["82", "metal-ores", "basic-metals"];

export default defineChart({
  form: "ranked-bar",
  subject: "structure",
  datasets: { sectorValue2016 },
  derive({ sectorValue2016 }) {
    const shares = sharesOfSum(ofPlaces(sectorValue2016, [place]), "value_added_billion_idr");
    const drawn = shares.filter((row) => ["B", "C"].includes(row.parent_industry_code));
    const ranked = largestFirst(drawn, "value_added_billion_idr").filter((row) => row.value_added_billion_idr >= 1);
    return sourced(ranked).map((row) => ({ ...row, name_id: row.irio_industry_id, name_en: row.irio_industry_en }));
  },
  columns: (of) =>
    of(
      { ...textColumn("name", { id: "Industri", en: "Industry" }), says: "name" },
      { name: "parent_industry_code", label: { id: "Kategori", en: "Category" } },
      { ...valueAddedColumn, says: "value" },
      numberColumn(
        "share_pct",
        { id: "Pangsa nilai tambah (persen)", en: "Share of value added (percent)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) => `Pada 2016 tambang bijih logam Maluku Utara bernilai ${times(rows)} kali industri logam dasarnya`,
    en: (rows) => `In 2016 North Maluku’s metal mining was worth ${times(rows)} times its basic metals industry`,
  },
  subtitle: {
    id: "Nilai tambah pertambangan dan industri pengolahan, harga berlaku, Maluku Utara, 2016",
    en: "Value added of mining and manufacturing, current prices, North Maluku, 2016",
  },
  note: {
    id: "Patokan dari tabel input-output antarwilayah, tidak bersambung dengan angka tahunan. Industri di bawah Rp1 miliar tidak digambar.",
    en: "A benchmark from the inter-regional input-output table; it does not join the yearly figures. Industries under Rp1 billion are not drawn.",
  },
  accent: "secondary-1",
  key: (row) => row.irio_industry,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.irio_industry,
      value: (row) => row.value_added_billion_idr,
      name: (row) => beginning(row[`name_${lang}`], 34),
      label: (row) => formats.rupiah1(row.value_added_billion_idr, lang),
      color: (row) => color(industryRole(row.parent_industry_code)),
      strong: (row) => [mining, metals].includes(row.irio_industry),
      head: (row) => row[`name_${lang}`],
      text: (row) => `${formats.rupiah1(row.value_added_billion_idr, lang)} (${formats.percent1(row.share_pct, lang)})`,
    }),
});

function times(rows: readonly { irio_industry: string; value_added_billion_idr: number }[]): number {
  const value = (one: string) => rows.find((row) => row.irio_industry === one)?.value_added_billion_idr ?? NaN;
  return Math.round(value(mining) / value(metals));
}
