import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { provinceColor, provinceInk, color } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { rank } from "#metrics/rank.ts";

const year = 2025;

export default defineChart({
  form: "ranked-bar",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    const rows = growthAnnual.filter((row) => row.is_preferred && row.year === year);
    const places = rank(rows.filter((row) => row.province_code !== "00").map((row) => row.growth_pct));
    let next = 0;
    return rows
      .map(({ province_code, growth_pct, status, source_id }) => ({
        rank: province_code === "00" ? null : places[next++]!, // one place per province, in the same order
        province_code,
        ...names(province_code),
        growth_pct,
        status,
        sources: [source_id],
      }))
      .sort((a, b) => b.growth_pct - a.growth_pct || (a.province_code < b.province_code ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "rank", label: { id: "Peringkat", en: "Rank" }, numeric: true },
      codeColumn,
      placeColumn,
      growthColumn,
      statusColumn,
    ),
  title: {
    id: (rows) =>
      `${nameIn(rows[0]!, "id")} tumbuh lebih dari ${faster(rows)} kali laju Indonesia; ${shrinking(rows, "id")}`, // derive gives rows
    en: (rows) =>
      `${nameIn(rows[0]!, "en")} grew more than ${faster(rows)} times as fast as Indonesia; ${shrinking(rows, "en")}`,
  },
  subtitle: {
    id: `Pertumbuhan PDRB riil (harga konstan 2010), persen, 38 provinsi dan Indonesia, ${year}, angka sangat sementara`,
    en: `Real GRDP growth (constant 2010 prices), percent, 38 provinces and Indonesia, ${year}, very preliminary`,
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. ${extremes(rows, "id")}`,
    en: (rows) => `Ranked bar chart. ${extremes(rows, "en")}`,
  },
  accent: "prov-82",
  reads: "y",
  orders: ["name", "region"],
  plot: (rows, stage) => {
    const { lang } = stage;
    return rankedBars(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.growth_pct,
      name: (row) => nameIn(row, lang),
      label: (row) => formats.decimal2(row.growth_pct, lang),
      color: (row) => provinceColor(row.province_code),
      ink: (row) =>
        provinceInk(row.province_code) === color("muted") ? color("text") : provinceInk(row.province_code),
      strong: (row) => provinceInk(row.province_code) !== color("muted"),
      head: (row) =>
        row.rank === null ? nameIn(row, lang) : `${nameIn(row, lang)}, ${formats.ordinal(row.rank, lang)}`,
      text: (row) => formats.percent2(row.growth_pct, lang),
    });
  },
});

interface Ranked extends Named {
  readonly province_code: string;
  readonly growth_pct: number;
}

const nation = (rows: readonly Ranked[]) => rows.find((row) => row.province_code === "00")?.growth_pct ?? NaN;

const faster = (rows: readonly Ranked[]) => Math.floor((rows[0]?.growth_pct ?? NaN) / nation(rows));

function shrinking(rows: readonly Ranked[], lang: Lang): string {
  const fewer = rows.filter((row) => row.growth_pct < 0).map((row) => nameIn(row, lang));
  if (fewer.length === 0) return lang === "id" ? "tidak ada yang menyusut" : "none shrank";
  return lang === "id" ? `${fewer.join(", ")} menyusut` : `${fewer.join(", ")} shrank`;
}

function extremes(rows: readonly Ranked[], lang: Lang): string {
  const say = (row: Ranked | undefined) =>
    row ? `${nameIn(row, lang)} ${formats.percent2(row.growth_pct, lang)}` : "";
  const above = rows.filter((row) => row.growth_pct > nation(rows)).length;
  const national = formats.percent2(nation(rows), lang);
  return lang === "id"
    ? `Tercepat ${say(rows[0])}, paling lambat ${say(rows.at(-1))}. ${above} provinsi melampaui Indonesia (${national}).`
    : `Fastest ${say(rows[0])}, slowest ${say(rows.at(-1))}. ${above} provinces outpaced Indonesia (${national}).`;
}
