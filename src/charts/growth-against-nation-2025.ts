import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, growthColumn, numberColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import type { YearlyGrowth } from "#kit/growth-year.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { markedYear } from "#kit/status.ts";
import { tileGrid } from "#kit/tile-grid.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Role } from "#lib/palette.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";

const drawn = 2025;

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
    const rows = ofProvincesToday(growthAnnual).filter((row) => row.is_preferred);
    const nation = new Map(rows.filter((row) => row.province_code === "00").map((row) => [row.year, row]));
    return rows
      .flatMap(({ province_code, year, growth_pct, status, source_id }) => {
        const whole = nation.get(year);
        if (!whole || province_code === "00") return [];
        return [
          {
            province_code,
            ...names(province_code),
            letters: letters.get(province_code) ?? province_code,
            year,
            growth_pct,
            gap_pp: Math.round((growth_pct - whole.growth_pct) * 100) / 100,
            nation_pct: whole.growth_pct,
            status,
            sources: [...new Set([source_id, whole.source_id])],
          },
        ];
      })
      .sort((a, b) => Number(a.province_code) - Number(b.province_code) || a.year - b.year);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      growthColumn,
      numberColumn(
        "gap_pp",
        { id: "Selisih dari Indonesia (poin persen)", en: "Gap to Indonesia (percentage points)" },
        "signed2",
      ),
      statusColumn,
    ),
  title: {
    id: (rows) =>
      `Pada ${drawn}, ${above(now(rows))} dari ${now(rows).length} provinsi tumbuh lebih cepat daripada Indonesia`,
    en: (rows) => `In ${drawn}, ${above(now(rows))} of ${now(rows).length} provinces grew faster than Indonesia`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan PDRB riil (harga konstan 2010), persen; warna: selisih dari Indonesia (${nation(rows, "id")} pada ${drawn}), poin persen, ${drawn} (sangat sementara) dan tiap tahun sejak 2011`,
    en: (rows) =>
      `Real GRDP growth (constant 2010 prices), percent; colour: gap to Indonesia (${nation(rows, "en")} in ${drawn}), percentage points, ${drawn} (very preliminary) and each year since 2011`,
  },
  description: {
    id: (rows) =>
      `Petak sama besar untuk ${now(rows).length} provinsi. Banyaknya provinsi menurut selisih dari Indonesia, poin persen: ${counts(now(rows), "id")}.`,
    en: (rows) =>
      `Tiles of equal size for ${now(rows).length} provinces. Number of provinces by distance from Indonesia, percentage points: ${counts(now(rows), "en")}.`,
  },
  note: {
    id: "* sementara, ** sangat sementara. Letak petak kira-kira mengikuti pulau. Dua huruf: kode ISO 3166-2 provinsi. Enam provinsi di Papua baru berangka sejak 2023.",
    en: "* preliminary, ** very preliminary. Tiles lie roughly as the islands do. Two letters: the province’s ISO 3166-2 code. The six provinces in Papua have figures from 2023 only.",
  },
  accent: "prov-00",
  times: {
    label: { id: "Tahun", en: "Year" },
    of: (row) => row.year,
    drawn,
    name: ([row]) => (row ? markedYear(row) : ""),
    said: { id: (rows) => yearSaid(rows, "id"), en: (rows) => yearSaid(rows, "en") },
  },
  plot: (rows, stage, lang) =>
    tileGrid(stage, rows, {
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
      name: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${markedYear(row)}`,
      text: (row) => `${formats.percent2(row.growth_pct, lang)} (${formats.signedPoint2(row.gap_pp, lang)})`,
      over: { of: (row) => row.year, drawn, missing: { id: "belum ada angka", en: "no figure yet" }[lang] },
    }),
});

interface Gap extends YearlyGrowth {
  readonly gap_pp: number;
  readonly nation_pct: number;
}

const now = <R extends Gap>(rows: readonly R[]) => rows.filter((row) => row.year === drawn);

const nation = (rows: readonly Gap[], lang: Lang) => formats.decimal2(now(rows)[0]?.nation_pct ?? NaN, lang);

/** What the tiles of one year show. */
function yearSaid(rows: readonly Gap[], lang: Lang): string {
  const [row] = rows;
  if (!row) return "";
  const rate = formats.percent2(Math.abs(row.nation_pct), lang);
  const [of, all] = [above(rows), rows.length];
  return row.nation_pct < 0
    ? {
        id: `${markedYear(row)}: Indonesia menyusut ${rate}; ${of} dari ${all} provinsi lebih baik.`,
        en: `${markedYear(row)}: Indonesia shrank by ${rate}; ${of} of ${all} provinces did better.`,
      }[lang]
    : {
        id: `${markedYear(row)}: Indonesia tumbuh ${rate}; ${of} dari ${all} provinsi tumbuh lebih cepat.`,
        en: `${markedYear(row)}: Indonesia grew by ${rate}; ${of} of ${all} provinces grew faster.`,
      }[lang];
}

const role = (gap: number) => classes.findLast(({ from }) => gap >= from)?.role ?? classes[0].role;

const above = (rows: readonly Gap[]) => rows.filter((row) => row.gap_pp > 0).length;

function counts(rows: readonly Gap[], lang: Lang): string {
  return classes
    .map((step) => `${step[lang]}: ${rows.filter((row) => role(row.gap_pp) === step.role).length}`)
    .join("; ");
}
