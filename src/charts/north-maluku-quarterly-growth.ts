import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { color } from "#kit/colors.ts";
import { vintageColumns } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { quartersByVintage } from "#kit/growth-quarters.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { bySize } from "#kit/stage.ts";
import { vintageKey, vintages } from "#kit/vintages.ts";
import { revisedPeriods } from "#metrics/revised-periods.ts";

export default defineChart({
  form: "vintages",
  subject: "growth",
  datasets: { growthQuarterly, provinces },
  derive({ growthQuarterly, provinces }) {
    const own = growthQuarterly.filter((row) => row.province_code === "82" && row.measure === "yoy");
    const confirmed = own.filter((row) => row.is_confirmed);
    return placed(confirmed, provinces, "period", "growth_pct", "status", "vintage", "is_preferred");
  },
  columns: (of) => of(...vintageColumns),
  title: {
    id: (rows) => {
      const { revised, seen } = revisedPeriods(rows, "growth_pct");
      return `Angka pertama jarang bertahan: ${revised} dari ${seen} triwulan Maluku Utara berubah`;
    },
    en: (rows) => {
      const { revised, seen } = revisedPeriods(rows, "growth_pct");
      return `First figures rarely stand: ${revised} of ${seen} quarters in North Maluku changed`;
    },
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil y-on-y, persen, Maluku Utara, triwulan I 2022–triwulan IV 2025, angka terakhir dan angka yang digantikan",
    en: "Real GRDP growth year on year, percent, North Maluku, Q1 2022–Q4 2025, latest figures and those they replaced",
  },
  note: {
    id: "Garis putus-putus dan titik kosong merah: angka sementara atau sangat sementara. Angka 2026 belum digambar karena bertumpu pada satu salinan.",
    en: "Dashed line and hollow red points: preliminary or very preliminary. Figures of 2026 are not drawn, since they rest on a single copy.",
  },
  accent: "prov-82",
  key: (row) => vintageKey(row.is_preferred),
  plot: (rows, stage, lang) =>
    vintages(stage, rows, {
      ...quartersByVintage(lang),
      color: color("prov-82"),
      xTicks: [2022, 2023, 2024, 2025],
      xLabel: (tick) => (lang === "id" ? `${bySize(stage, "Tw", "Triwulan")} I ${tick}` : `Q1 ${tick}`),
      yTicks: [0, 10, 20, 30, 40],
      yLabel: percentScale(lang),
    }),
});
