import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { growthClasses, growthRole } from "#kit/growth-classes.ts";
import { map } from "#kit/map.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";

const year = 2025;

export default defineChart({
  form: "map",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    return growthAnnual
      .filter((row) => row.is_preferred && row.year === year && row.province_code !== "00")
      .map(({ province_code, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        growth_pct,
        status,
        sources: [source_id],
      }));
  },
  columns: (of) => of(codeColumn, placeColumn, growthColumn, statusColumn),
  title: {
    id: (rows) => `${count(rows)} dari ${rows.length} provinsi tumbuh antara 3 dan 7 persen`,
    en: (rows) => `${count(rows)} of ${rows.length} provinces grew between 3 and 7 percent`,
  },
  subtitle: {
    id: `Pertumbuhan PDRB riil (harga konstan 2010), persen, ${year}, angka sangat sementara`,
    en: `Real GRDP growth (constant 2010 prices), percent, ${year}, very preliminary`,
  },
  description: {
    id: (rows) => `Peta ${rows.length} provinsi menurut kelas pertumbuhan. ${ends(rows, "id")}`,
    en: (rows) => `Map of ${rows.length} provinces by class of growth. ${ends(rows, "en")}`,
  },
  note: {
    id: "Batas wilayah disederhanakan untuk ukuran gambar.",
    en: "Boundaries are simplified for the size of the picture.",
  },
  credits: ["ardian28-geojson"],
  accent: "seq-4",
  reads: "xy",
  plot: (rows, stage) => {
    const { lang } = stage;
    return map(stage, rows, {
      code: (row) => row.province_code,
      fill: (row) => color(growthRole(row.growth_pct)),
      classes: growthClasses(
        rows.map((row) => row.growth_pct),
        lang,
      ),
      name: (row) => nameIn(row, lang),
      value: (row) => formats.percent2(row.growth_pct, lang),
      named: {
        "82": { dx: -4, dy: -50 },
        "21": { dx: 18, dy: -34 },
        "33": { dx: -22, dy: 24 },
        "35": { dx: 46, dy: 26 },
        "18": { dx: -50, dy: 20 },
        "96": { dx: -14, dy: 50 },
      },
      insets: ["21", "82"],
      head: (row) => nameIn(row, lang),
      text: (row) => formats.percent2(row.growth_pct, lang),
    });
  },
});

interface Growth {
  readonly name_id: string;
  readonly name_en: string;
  readonly short_name: string;
  readonly growth_pct: number;
}

const count = (rows: readonly Growth[]) => rows.filter((row) => row.growth_pct >= 3 && row.growth_pct < 7).length;

function ends(rows: readonly Growth[], lang: "id" | "en"): string {
  const sorted = [...rows].sort((a, b) => b.growth_pct - a.growth_pct);
  const say = (row: Growth | undefined) =>
    row ? `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}` : "";
  const [most, least] = [sorted[0], sorted.at(-1)];
  return lang === "id"
    ? `Tertinggi ${say(most)}, terendah ${say(least)}.`
    : `Highest ${say(most)}, lowest ${say(least)}.`;
}
