import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import { shareColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryParts, inIndustryOrder, largestPart, partColumn, partNameColumn } from "#kit/industry-parts.ts";
import { partFill } from "#kit/industries.ts";
import { bySize } from "#kit/stage.ts";
import { stackedColumn } from "#kit/stacked-column.ts";
import { periodColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const [place, period] = ["35", "2024"];

export default defineChart({
  form: "stacked-bar",
  subject: "structure",
  datasets: { sectorShare, industries, provinces },
  derive({ sectorShare, industries, provinces }) {
    const shares = ofPlaces(preferred(sectorShare), [place]).filter((row) => row.is_confirmed && row.period === period);
    return industryParts(inIndustryOrder(shares), { provinces, industries });
  },
  columns: (of) => of(partColumn, partNameColumn, shareColumn, periodColumn),
  title: {
    id: (rows) => {
      const { short_id = "", share_pct = NaN } = largestPart(rows) ?? {};
      return `${short_id} menyumbang ${formats.percent0(share_pct, "id")} ekonomi Jawa Timur`;
    },
    en: (rows) => {
      const { short_en = "", share_pct = NaN } = largestPart(rows) ?? {};
      return `${short_en} makes up ${formats.percent0(share_pct, "en")} of East Java’s economy`;
    },
  },
  subtitle: {
    id: "Pangsa lapangan usaha dalam PDRB harga berlaku, persen, Jawa Timur, 2024",
    en: "Share of industries in GRDP at current prices, percent, East Java, 2024",
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
