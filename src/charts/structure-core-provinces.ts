import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, placeColumn, shareColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryBars } from "#kit/industry-bars.ts";
import {
  type IndustryPart,
  industryParts,
  inIndustryOrder,
  largestParts,
  partColumn,
  partNameColumn,
  saidParts,
} from "#kit/industry-parts.ts";
import { periodColumn } from "#kit/word-columns.ts";
import type { Lang } from "#lib/lang.ts";
import { rounded } from "#lib/rounded.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { latestWith } from "#metrics/published-period.ts";
import { specialisations } from "#metrics/specialisation.ts";

/** Drawn where known; the first four are asked of a period before it is taken. */
const [asked, drawn] = [
  ["A", "C", "F", "G"],
  ["A", "B", "C", "F", "G"],
];
const benchmark = "2016";

export default defineChart({
  form: "stacked-bar",
  subject: "structure",
  datasets: { sectorShare, sectorValue2016, industries, provinces },
  derive({ sectorShare, sectorValue2016, industries, provinces }) {
    const published = preferred(sectorShare).filter((row) => row.is_confirmed);
    const now = coreProvinces.flatMap((code) => inIndustryOrder(latestWith(ofPlaces(published, [code]), asked)));
    const then = ofPlaces(specialisations(sectorValue2016), coreProvinces);
    const shares2016 = then.map((row) => ({ ...row, period: benchmark, share_pct: rounded(row.share_pct, 2) }));
    const bars = industryParts([...now, ...shares2016], { provinces, industries }, drawn);
    return bars.map((row) => ({ ...row, part_id: row.short_id, part_en: row.short_en }));
  },
  columns: (of) => of(codeColumn, placeColumn, periodColumn, partColumn, partNameColumn, shareColumn),
  title: {
    id: (rows) => `${others(rows, "id")}; di provinsi inti lain industri pengolahan`,
    en: (rows) => `${others(rows, "en")}; in the other core provinces it is manufacturing`,
  },
  subtitle: {
    id: "Pangsa dalam PDRB harga berlaku, persen; tiap batang menyebut periodenya sendiri. Di bawah: nilai tambah 2016 dari tabel input-output antarwilayah",
    en: "Share of GRDP at current prices, percent; each bar names its own period. Below: value added in 2016 from the inter-regional input-output table",
  },
  description: {
    id: (rows) =>
      `Batang bertumpuk seratus persen. Lapangan usaha terbesar tiap provinsi: ${saidParts(latest(rows), "id")}.`,
    en: (rows) =>
      `Stacked bars of one hundred percent. Largest industry of each province: ${saidParts(latest(rows), "en")}.`,
  },
  note: {
    id: "Periode berbeda antarprovinsi dan tidak dibandingkan satu sama lain. Tabel 2016 berasal dari satu sumber dan tidak bersambung dengan angka tahunan.",
    en: "Periods differ between provinces and are not compared with one another. The 2016 table comes from one source and does not join the yearly figures.",
  },
  accent: "text",
  key: (row) => row.part,
  plot: (rows, stage, lang) =>
    industryBars(stage, rows, ({ period }) =>
      period === benchmark
        ? { id: "Struktur 2016, satu tahun dan satu sumber", en: "Structure of 2016, one year and one source" }[lang]
        : { id: "Periode terakhir dengan empat kategori utama", en: "Latest period with the four main industries" }[
            lang
          ],
    ),
});

const latest = (rows: readonly IndustryPart[]) => largestParts(rows.filter((row) => row.period !== benchmark));

/** The provinces whose largest industry is not manufacturing. */
function others(rows: readonly IndustryPart[], lang: Lang): string {
  const found = latest(rows).filter((row) => row.part !== "C");
  const words = {
    id: found.map((row) => `${row.part_id} lapangan usaha terbesar di ${row.name_id}`),
    en: found.map((row) => `${row.part_en} is ${row.name_en}’s largest industry`),
  };
  return words[lang].join(", ");
}
