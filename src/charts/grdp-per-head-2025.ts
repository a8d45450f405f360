import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { color, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, placeColumn, statusColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { lollipop } from "#kit/lollipop.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [before, year] = [2024, 2025];

export default defineChart({
  form: "lollipop",
  subject: "growth",
  datasets: { grdpPerCapita, provinces },
  derive({ grdpPerCapita, provinces }) {
    const names = namesOf(provinces);
    const used = grdpPerCapita.filter((row) => row.is_preferred);
    return used
      .filter((row) => row.year === year)
      .flatMap(({ province_code, grdp_per_capita_million_idr, status, source_id }) => {
        const earlier = used.find((row) => row.province_code === province_code && row.year === before);
        if (!earlier) return [];
        return [
          {
            province_code,
            ...names(province_code),
            million_idr: grdp_per_capita_million_idr,
            before_million_idr: earlier.grdp_per_capita_million_idr,
            status,
            sources: [...new Set([source_id, earlier.source_id])],
          },
        ];
      })
      .sort((a, b) => b.million_idr - a.million_idr || (a.province_code < b.province_code ? -1 : 1));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      {
        name: "million_idr",
        label: { id: `PDRB per kapita ${year} (juta rupiah)`, en: `GRDP per head ${year} (million rupiah)` },
        numeric: true,
        text: (row, lang) => formats.decimal2(row.million_idr, lang),
      },
      {
        name: "before_million_idr",
        label: { id: `${before} (juta rupiah)`, en: `${before} (million rupiah)` },
        numeric: true,
        text: (row, lang) => formats.decimal2(row.before_million_idr, lang),
      },
      statusColumn,
    ),
  title: {
    id: (rows) =>
      passing(rows).length > 0
        ? `PDRB per kapita ${listed(passing(rows), "id")} kini melampaui rata-rata Indonesia`
        : "Urutan provinsi di sekitar rata-rata Indonesia tidak berubah",
    en: (rows) =>
      passing(rows).length > 0
        ? `${listed(passing(rows), "en")} has passed Indonesia’s GRDP per head`
        : "No province has passed Indonesia’s GRDP per head",
  },
  subtitle: {
    id: `PDRB per kapita harga berlaku, juta rupiah setahun, 38 provinsi dan Indonesia, ${year}, angka sangat sementara`,
    en: `GRDP per head at current prices, million rupiah a year, 38 provinces and Indonesia, ${year}, very preliminary`,
  },
  description: {
    id: (rows) => `Diagram batang bertitik, berperingkat. ${ends(rows, "id")}`,
    en: (rows) => `Ranked lollipop chart. ${ends(rows, "en")}`,
  },
  note: {
    id: "Yang dibagi penduduk ialah produksi di provinsi itu, bukan pendapatan warganya: sebagian mengalir ke pemilik modal di luar.",
    en: "What is divided by population is what is produced in the province, not what its people earn: part of it goes to owners elsewhere.",
  },
  accent: "prov-82",
  orders: ["name", "region"],
  plot: (rows, stage, lang) => {
    const isSubject = (row: Level) => provinceInk(row.province_code) !== color("muted");
    const nation = rows.find((row) => row.province_code === "00");
    return lollipop(stage, rows, {
      key: (row) => row.province_code,
      value: (row) => row.million_idr,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal1(row.million_idr, lang),
      color: (row) => provinceColor(row.province_code),
      ink: (row) => (isSubject(row) ? provinceInk(row.province_code) : color("text")),
      strong: isSubject,
      ...(nation ? { reference: nation.million_idr } : {}),
      head: (row) => nameIn(row, lang),
      text: (row) => formats.million2(row.million_idr, lang),
    });
  },
});

interface Level extends Named {
  readonly province_code: string;
  readonly million_idr: number;
  readonly before_million_idr: number;
}

/** Provinces that were below Indonesia the year before and are above it now. */
function passing(rows: readonly Level[]): readonly Level[] {
  const nation = rows.find((row) => row.province_code === "00");
  if (!nation) return [];
  return rows.filter(
    (row) => row.before_million_idr <= nation.before_million_idr && row.million_idr > nation.million_idr,
  );
}

const listed = (rows: readonly Level[], lang: Lang) =>
  formats.list(rows.map((row) => nameIn(row, lang)).join(";"), lang);

function ends(rows: readonly Level[], lang: Lang): string {
  const say = (row: Level | undefined) =>
    row ? `${nameIn(row, lang)} ${formats.million2(row.million_idr, lang)}` : "";
  const nation = rows.find((row) => row.province_code === "00");
  return lang === "id"
    ? `Tertinggi ${say(rows[0])}, terendah ${say(rows.at(-1))}, ${say(nation)}.`
    : `Highest ${say(rows[0])}, lowest ${say(rows.at(-1))}, ${say(nation)}.`;
}
