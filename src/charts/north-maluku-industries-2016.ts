import sectorValue2016 from "#datasets/sector-value-2016-irio-52.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryRole } from "#kit/industries.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { share } from "#metrics/share.ts";

const [place, mining, metals] = ["82", "metal-ores", "basic-metals"];

export default defineChart({
  form: "ranked-bar",
  subject: "structure",
  datasets: { sectorValue2016 },
  derive({ sectorValue2016 }) {
    const own = sectorValue2016.filter((row) => row.province_code === place);
    const whole = own.reduce((sum, row) => sum + row.value_added_billion_idr, 0);
    return own
      .filter((row) => ["B", "C"].includes(row.parent_industry_code) && row.value_added_billion_idr >= 1)
      .map((row) => ({
        irio_industry: row.irio_industry,
        name_id: row.irio_industry_id,
        name_en: row.irio_industry_en,
        parent_industry_code: row.parent_industry_code,
        value_added_billion_idr: row.value_added_billion_idr,
        share_pct: share(row.value_added_billion_idr, whole) ?? 0,
        sources: [row.source_id],
      }))
      .sort((a, b) => b.value_added_billion_idr - a.value_added_billion_idr);
  },
  columns: (of) =>
    of(
      { name: "name_id", label: { id: "Industri", en: "Industry" }, text: words },
      { name: "parent_industry_code", label: { id: "Kategori", en: "Category" } },
      numberColumn(
        "value_added_billion_idr",
        { id: "Nilai tambah (miliar rupiah)", en: "Value added (billion rupiah)" },
        "decimal1",
      ),
      numberColumn(
        "share_pct",
        { id: "Pangsa nilai tambah (persen)", en: "Share of value added (percent)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) => `Pada 2016 tambang bijih logam Maluku Utara bernilai ${times(rows, "id")} industri logam dasarnya`,
    en: (rows) => `In 2016 North Maluku’s metal mining was worth ${times(rows, "en")} its basic metals industry`,
  },
  subtitle: {
    id: "Nilai tambah pertambangan dan industri pengolahan, harga berlaku, Maluku Utara, 2016",
    en: "Value added of mining and manufacturing, current prices, North Maluku, 2016",
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars. ${list(rows, "en")}.`,
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
      name: (row) => fitting(words(row, lang)),
      label: (row) => formats.rupiah1(row.value_added_billion_idr, lang),
      color: (row) => color(industryRole(row.parent_industry_code)),
      ink: () => color("text"),
      strong: (row) => [mining, metals].includes(row.irio_industry),
      head: (row) => words(row, lang),
      text: (row) => `${formats.rupiah1(row.value_added_billion_idr, lang)} (${formats.percent1(row.share_pct, lang)})`,
    }),
});

interface Industry {
  readonly irio_industry: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly value_added_billion_idr: number;
}

function words(row: { name_id: string; name_en: string }, lang: Lang): string {
  return row[`name_${lang}`];
}

/** The first part of a long name; the whole one is read at the bar and stands in the table. */
const fitting = (name: string) => (name.length <= 34 ? name : (name.split(/[,(;]/)[0] ?? name).trim());

function times(rows: readonly Industry[], lang: Lang): string {
  const value = (industry: string) => rows.find((row) => row.irio_industry === industry)?.value_added_billion_idr;
  return `${Math.round((value(mining) ?? NaN) / (value(metals) ?? NaN))} ${{ id: "kali", en: "times" }[lang]}`;
}

const list = (rows: readonly Industry[], lang: Lang) =>
  rows.map((row) => `${words(row, lang)} ${formats.rupiah1(row.value_added_billion_idr, lang)}`).join("; ");
