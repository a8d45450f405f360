import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryOrder, isRemainder, partFill, remainderWords, withRemainder } from "#kit/industries.ts";
import { namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { stackedColumn } from "#kit/stacked-column.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [place, period] = ["35", "2024"];

export default defineChart({
  form: "stacked-bar",
  subject: "structure",
  datasets: { sectorShare, industries, provinces },
  derive({ sectorShare, industries, provinces }) {
    const name = namesOf(provinces)(place);
    const cells = sectorShare
      .filter((row) => row.is_preferred && row.is_confirmed && row.province_code === place && row.period === period)
      .sort((a, b) => industryOrder.indexOf(a.industry_code) - industryOrder.indexOf(b.industry_code));
    const all = [...new Set(cells.map((row) => row.source_id))];
    const parts = withRemainder(
      cells.map(({ industry_code, share_pct }) => ({ part: industry_code, share_pct })),
      "not_in_source",
    );
    return parts.map(({ part, share_pct }) => {
      const industry = industries.find((row) => row.industry_code === part);
      const words = isRemainder(part)
        ? remainderWords[part]
        : { id: industry?.name_id ?? part, en: industry?.name_en ?? part };
      return {
        province_code: place,
        ...name,
        period,
        part,
        part_id: words.id,
        part_en: words.en,
        short_id: industry?.short_id ?? words.id,
        short_en: industry?.short_en ?? words.en,
        share_pct,
        sources: isRemainder(part)
          ? all
          : cells.filter((row) => row.industry_code === part).map((row) => row.source_id),
      };
    });
  },
  columns: (of) =>
    of(
      {
        name: "part",
        label: { id: "Kategori", en: "Category" },
        text: (row) => (isRemainder(row.part) ? "–" : row.part),
      },
      { name: "part_id", label: { id: "Lapangan usaha", en: "Industry" }, text: (row, lang) => row[`part_${lang}`] },
      numberColumn("share_pct", { id: "Pangsa (persen)", en: "Share (percent)" }, "decimal2"),
      { name: "period", label: { id: "Periode", en: "Period" }, text: (row, lang) => formats.period(row.period, lang) },
    ),
  title: {
    id: (rows) =>
      `${largest(rows)?.short_id} menyumbang ${formats.percent0(largest(rows)?.share_pct ?? NaN, "id")} ekonomi Jawa Timur`,
    en: (rows) =>
      `${largest(rows)?.short_en} makes up ${formats.percent0(largest(rows)?.share_pct ?? NaN, "en")} of East Java’s economy`,
  },
  subtitle: {
    id: "Pangsa lapangan usaha dalam PDRB harga berlaku, persen, Jawa Timur, 2024",
    en: "Share of industries in GRDP at current prices, percent, East Java, 2024",
  },
  description: {
    id: (rows) => `Satu batang yang terbagi menurut lapangan usaha: ${list(rows, "id")}.`,
    en: (rows) => `One bar divided by industry: ${list(rows, "en")}.`,
  },
  note: {
    id: "Hanya kategori yang disebut sumbernya yang digambar; bagian berarsir tidak ada dalam sumber itu. BPS menerbitkan ke-17 kategori.",
    en: "Only categories named by the source are drawn; the hatched part is not in it. BPS publishes all 17 categories.",
  },
  accent: "prov-35",
  key: (row) => row.part,
  plot: (rows, stage, lang) =>
    stackedColumn(stage, rows, {
      share: (row) => row.share_pct,
      fill: (row) => partFill(row.part),
      name: (row) => bySize(stage, row[`short_${lang}`], row[`part_${lang}`]),
      value: (row) => formats.percent2(row.share_pct, lang),
      key: (row) => row.part,
      head: (row) => row[`part_${lang}`],
      text: (row) => formats.percent2(row.share_pct, lang),
    }),
});

interface Share {
  readonly short_id: string;
  readonly short_en: string;
  readonly part: string;
  readonly part_id: string;
  readonly part_en: string;
  readonly share_pct: number;
}

const largest = (rows: readonly Share[]) =>
  rows.filter((row) => !isRemainder(row.part)).sort((a, b) => b.share_pct - a.share_pct)[0];

const list = (rows: readonly Share[], lang: Lang) =>
  rows.map((row) => `${row[`part_${lang}`]} ${formats.percent2(row.share_pct, lang)}`).join(", ");
