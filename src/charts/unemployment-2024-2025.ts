import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { placed } from "#kit/by-province.ts";
import { coreAndNation } from "#kit/colors.ts";
import { codeColumn, monthColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { monthSlopes } from "#kit/month-slopes.ts";
import type { Lang } from "#lib/lang.ts";
import { preferred } from "#metrics/preferred.ts";
import { atBothTimes, changes } from "#metrics/two-times.ts";

const times = ["2024-08", "2025-08"] as const;

export default defineChart({
  form: "slope",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const rates = preferred(welfare).filter((row) => row.indicator === "unemployment_pct");
    return placed(atBothTimes(rates, coreAndNation, times), provinces, "period", "value");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      monthColumn,
      numberColumn("value", { id: "Pengangguran terbuka (persen)", en: "Open unemployment (percent)" }, "decimal2"),
    ),
  title: {
    id: (rows) => `Pengangguran ${steepest(rows, "id")} naik paling banyak${stillBelow(rows, "id")}`,
    en: (rows) => `Unemployment rose most in ${steepest(rows, "en")}${stillBelow(rows, "en")}`,
  },
  subtitle: {
    id: "Tingkat pengangguran terbuka, persen angkatan kerja, empat provinsi inti dan Indonesia, Agustus 2024 dan Agustus 2025",
    en: "Open unemployment rate, percent of the labour force, four core provinces and Indonesia, August 2024 and August 2025",
  },
  note: {
    id: "Jawa Timur tidak digambar: angka Agustus 2025 belum ditemukan. Survei, jadi beda kecil dapat berasal dari sampel.",
    en: "East Java is not drawn: its figure of August 2025 was not found. A survey, so small differences may come from the sample.",
  },
  accent: "prov-82",
  plot: (rows, stage) =>
    slope(stage, rows, {
      ...monthSlopes(stage, "value", times, { label: "decimal2", says: "percent2" }),
      strong: (code) => code === changes(rows, "value")[0]?.row.province_code,
      cut: true,
    }),
});

interface Rate extends Named {
  readonly province_code: string;
  readonly value: number;
}

function steepest(rows: readonly Rate[], lang: Lang): string {
  const [top] = changes(rows, "value");
  return top && top.change > 0 ? nameIn(top.row, lang) : "";
}

/** Added to the title as long as the rate that rose most is lower than the nation's. */
function stillBelow(rows: readonly Rate[], lang: Lang): string {
  const [top, ...others] = changes(rows, "value").map(({ row }) => row);
  const nation = others.find((row) => row.province_code === "00");
  if (!top || !nation || top.value >= nation.value) return "";
  return { id: ", tetapi masih di bawah Indonesia", en: " but is still below Indonesia’s" }[lang];
}
