import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { tileGrid } from "#kit/tile-grid.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";

const year = 2025;

/** Classes of the gap to the nation, in percentage points; a gap on an edge belongs to the class above it. */
const classes = [
  { from: -Infinity, role: "div-1", id: "lebih dari 2 di bawah", en: "more than 2 below" },
  { from: -2, role: "div-2", id: "0,5–2 di bawah", en: "0.5–2 below" },
  { from: -0.5, role: "div-4", id: "dalam 0,5 dari Indonesia", en: "within 0.5 of Indonesia" },
  { from: 0.5, role: "div-6", id: "0,5–2 di atas", en: "0.5–2 above" },
  { from: 2, role: "div-7", id: "2 ke atas", en: "2 or more above" },
] as const;

export default defineChart({
  form: "tile-grid",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive({ growthAnnual, provinces }) {
    const names = namesOf(provinces);
    const letters = new Map(provinces.map((row) => [row.province_code, row.iso_3166_2.slice(-2)]));
    const rows = growthAnnual.filter((row) => row.is_preferred && row.year === year);
    const nation = rows.find((row) => row.province_code === "00");
    if (!nation) throw new Error(`no growth of the nation in ${year}`);
    return rows
      .filter((row) => row !== nation)
      .map(({ province_code, growth_pct, status, source_id }) => ({
        province_code,
        ...names(province_code),
        letters: letters.get(province_code) ?? province_code,
        growth_pct,
        gap_pp: Math.round((growth_pct - nation.growth_pct) * 100) / 100,
        nation_pct: nation.growth_pct,
        status,
        sources: [...new Set([source_id, nation.source_id])],
      }));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      growthColumn,
      {
        name: "gap_pp",
        label: { id: "Selisih dari Indonesia (poin persen)", en: "Gap to Indonesia (percentage points)" },
        numeric: true,
        text: (row, lang) => formats.signed2(row.gap_pp, lang),
      },
      statusColumn,
    ),
  title: {
    id: (rows) => `${above(rows)} dari ${rows.length} provinsi tumbuh lebih cepat daripada Indonesia`,
    en: (rows) => `${above(rows)} of ${rows.length} provinces grew faster than Indonesia`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil (harga konstan 2010), persen; warna: selisih dari Indonesia (${formats.decimal2(rows[0]?.nation_pct ?? NaN, "id")}), poin persen, ${year}, angka sangat sementara`,
    en: (rows) =>
      `Real GRDP growth (constant 2010 prices), percent; colour: gap to Indonesia (${formats.decimal2(rows[0]?.nation_pct ?? NaN, "en")}), percentage points, ${year}, very preliminary`,
  },
  description: {
    id: (rows) =>
      `Petak sama besar untuk ${rows.length} provinsi. Banyaknya provinsi menurut selisih dari Indonesia, poin persen: ${counts(rows, "id")}.`,
    en: (rows) =>
      `Tiles of equal size for ${rows.length} provinces. Number of provinces by distance from Indonesia, percentage points: ${counts(rows, "en")}.`,
  },
  note: {
    id: "Letak petak kira-kira mengikuti pulau. Dua huruf: kode ISO 3166-2 provinsi.",
    en: "Tiles lie roughly as the islands do. Two letters: the province's ISO 3166-2 code.",
  },
  accent: "prov-00",
  reads: "xy",
  plot: (rows, stage) => {
    const { lang } = stage;
    return tileGrid(stage, rows, {
      code: (row) => row.province_code,
      fill: (row) => color(role(row.gap_pp)),
      ink: (row) => color(`on-${role(row.gap_pp)}` as Role),
      short: (row) => row.letters,
      // A narrow tile has room for three signs.
      value: (row) =>
        formats[Math.abs(row.growth_pct) < 10 ? "decimal1" : bySize(stage, "integer", "decimal1")](
          row.growth_pct,
          lang,
        ),
      classes: classes.map((step) => ({ fill: color(step.role), label: step[lang] })),
      head: (row) => nameIn(row, lang),
      text: (row) => `${formats.percent2(row.growth_pct, lang)} (${formats.signedPoint2(row.gap_pp, lang)})`,
    });
  },
});

interface Gap extends Named {
  readonly gap_pp: number;
}

const role = (gap: number) => classes.findLast(({ from }) => gap >= from)?.role ?? classes[0].role;

const above = (rows: readonly Gap[]) => rows.filter((row) => row.gap_pp > 0).length;

function counts(rows: readonly Gap[], lang: Lang): string {
  return classes
    .map((step) => `${step[lang]}: ${rows.filter((row) => role(row.gap_pp) === step.role).length}`)
    .join("; ");
}
