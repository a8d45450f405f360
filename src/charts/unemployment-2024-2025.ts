import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { atBothTimes, changes } from "#metrics/two-times.ts";

const times = ["2024-08", "2025-08"] as const;

export default defineChart({
  form: "slope",
  subject: "context",
  datasets: { welfare, provinces },
  derive({ welfare, provinces }) {
    const names = namesOf(provinces);
    const rates = welfare.filter((row) => row.is_preferred && row.indicator === "unemployment_pct");
    return atBothTimes(rates, [...coreProvinces, "00"], times).map(({ province_code, period, value, source_id }) => ({
      province_code,
      ...names(province_code),
      period,
      value,
      sources: [source_id],
    }));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "period", label: { id: "Bulan", en: "Month" }, text: (row, lang) => formats.date(row.period, lang) },
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
  description: {
    id: (rows) => `Grafik lereng. ${list(rows, "id")}`,
    en: (rows) => `Slope chart. ${list(rows, "en")}`,
  },
  note: {
    id: "Jawa Timur tidak digambar: angka Agustus 2025 belum ditemukan. Survei, jadi beda kecil dapat berasal dari sampel.",
    en: "East Java is not drawn: its figure of August 2025 was not found. A survey, so small differences may come from the sample.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) => {
    const [top] = changes(rows, "value");
    return slope(stage, rows, {
      series: (row) => row.province_code,
      isEnd: (row) => row.period === times[1],
      value: (row) => row.value,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal2(row.value, lang),
      color: provinceColor,
      ink: provinceInk,
      strong: (code) => code === top?.row.province_code,
      from: formats.date(times[0], lang),
      to: formats.date(times[1], lang),
      cut: true,
      head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
      text: (row) => formats.percent2(row.value, lang),
    });
  },
});

interface Rate extends Named {
  readonly province_code: string;
  readonly period: string;
  readonly value: number;
}

function steepest(rows: readonly Rate[], lang: Lang): string {
  const [top] = changes(rows, "value");
  return top && top.change > 0 ? nameIn(top.row, lang) : "";
}

/** Added to the title as long as the rate that rose most is lower than the nation's. */
function stillBelow(rows: readonly Rate[], lang: Lang): string {
  const all = changes(rows, "value");
  const nation = all.find(({ row }) => row.province_code === "00");
  if (!all[0] || !nation || all[0].row.value >= nation.row.value) return "";
  return { id: ", tetapi masih di bawah Indonesia", en: " but is still below Indonesia’s" }[lang];
}

function list(rows: readonly Rate[], lang: Lang): string {
  const say = ({ row, change }: { row: Rate; change: number }) =>
    `${nameIn(row, lang)} ${formats.percent2(row.value, lang)} (${formats.signed2(change, lang)})`;
  const what = { id: "Pada Agustus 2025, dan perubahan setahun", en: "In August 2025, and the change in a year" }[lang];
  return `${what}: ${changes(rows, "value").map(say).join(", ")}.`;
}
