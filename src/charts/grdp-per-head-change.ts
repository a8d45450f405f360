import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { statusMark } from "#kit/status.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const places = [...coreProvinces, "00"];
const [first, last] = [2010, 2025];

export default defineChart({
  form: "slope",
  subject: "growth",
  datasets: { grdpPerCapita, provinces },
  derive({ grdpPerCapita, provinces }) {
    const names = namesOf(provinces);
    return grdpPerCapita
      .filter((row) => row.is_preferred && places.includes(row.province_code))
      .filter((row) => row.year === first || row.year === last)
      .map(({ province_code, year, grdp_per_capita_million_idr, status, source_id }) => ({
        province_code,
        ...names(province_code),
        year,
        million_idr: grdp_per_capita_million_idr,
        status,
        sources: [source_id],
      }))
      .sort((a, b) => places.indexOf(a.province_code) - places.indexOf(b.province_code) || a.year - b.year);
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      numberColumn(
        "million_idr",
        { id: "PDRB per kapita (juta rupiah)", en: "GRDP per head (million rupiah)" },
        "decimal2",
      ),
      statusColumn,
    ),
  title: {
    id: (rows) => {
      const [top] = ratios(rows);
      return `PDRB per kapita ${top ? nameIn(top.row, "id") : ""} kini ${formats.times1(top?.ratio ?? NaN, "id")} angka ${first}`;
    },
    en: (rows) => {
      const [top] = ratios(rows);
      return `${top ? nameIn(top.row, "en") : ""}'s GRDP per head is now ${formats.times1(top?.ratio ?? NaN, "en")} that of ${first}`;
    },
  },
  subtitle: {
    id: `PDRB per kapita harga berlaku, juta rupiah setahun, lima provinsi dan Indonesia, ${first} dan ${last} (sangat sementara)`,
    en: `GRDP per head at current prices, million rupiah a year, five provinces and Indonesia, ${first} and ${last} (very preliminary)`,
  },
  description: {
    id: (rows) => `Grafik lereng. ${list(rows, "id")}`,
    en: (rows) => `Slope chart. ${list(rows, "en")}`,
  },
  note: {
    id: "Harga berlaku: kenaikan harga termasuk di dalamnya. Garis putus-putus: angka 2025 masih dapat direvisi.",
    en: "Current prices: the rise of prices is part of it. Dashed: the figures of 2025 may still be revised.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    slope(stage, rows, {
      series: (row) => row.province_code,
      isEnd: (row) => row.year === last,
      value: (row) => row.million_idr,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal1(row.million_idr, lang),
      color: provinceColor,
      ink: provinceInk,
      strong: (code) => code === "82",
      provisional: true,
      from: String(first),
      to: `${last}**`,
      head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
      text: (row) => formats.million2(row.million_idr, lang),
    }),
});

interface Level extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly million_idr: number;
}

/** How many times the first figure the last one is, the largest ratio first. */
function ratios(rows: readonly Level[]): readonly { row: Level; ratio: number }[] {
  return rows
    .filter((row) => row.year === last)
    .flatMap((row) => {
      const start = rows.find((other) => other.province_code === row.province_code && other.year === first);
      return start ? [{ row, ratio: row.million_idr / start.million_idr }] : [];
    })
    .sort((a, b) => b.ratio - a.ratio);
}

function list(rows: readonly Level[], lang: Lang): string {
  const say = ({ row, ratio }: { row: Level; ratio: number }) =>
    `${nameIn(row, lang)} ${formats.million2(row.million_idr, lang)} (${formats.times1(ratio, lang)})`;
  const what = { id: `Pada ${last}, dan kelipatan dari ${first}`, en: `In ${last}, and as a multiple of ${first}` }[
    lang
  ];
  return `${what}: ${ratios(rows).map(say).join(", ")}.`;
}
