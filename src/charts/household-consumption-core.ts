import expenditureShare from "#datasets/expenditure-share.ts";
import provinces from "#datasets/provinces.ts";
import { coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, placeColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [subject, until] = ["82", 2023];

export default defineChart({
  form: "line",
  subject: "structure",
  datasets: { expenditureShare, provinces },
  derive({ expenditureShare, provinces }) {
    const names = namesOf(provinces);
    return coreProvinces.flatMap((province_code) =>
      expenditureShare
        .filter(
          (row) =>
            row.is_preferred &&
            row.province_code === province_code &&
            row.component === "household" &&
            row.basis === "accounts" &&
            /^\d{4}$/.test(row.period) &&
            Number(row.period) <= until,
        )
        .map(({ period, share_pct, note_codes, source_id }) => ({
          province_code,
          ...names(province_code),
          year: Number(period),
          share_pct,
          is_provisional: (note_codes ?? []).some((note) => note.endsWith("preliminary")),
          sources: [source_id],
        }))
        .sort((a, b) => a.year - b.year),
    );
  },
  columns: (of) =>
    of(codeColumn, placeColumn, yearColumn, {
      name: "share_pct",
      label: { id: "Konsumsi rumah tangga (persen PDRB)", en: "Household consumption (percent of GRDP)" },
      numeric: true,
      text: (row, lang) => formats.decimal2(row.share_pct, lang),
    }),
  title: {
    id: (rows) => `Konsumsi rumah tangga di Maluku Utara turun dari ${ends(rows, "id").join(" menjadi ")} PDRB`,
    en: (rows) => `Household consumption in North Maluku fell from ${ends(rows, "en").join(" to ")} of GRDP`,
  },
  subtitle: {
    id: (rows) => `Pangsa konsumsi rumah tangga dalam PDRB harga berlaku, persen, lima provinsi, ${span(rows)}`,
    en: (rows) => `Share of household consumption in GRDP at current prices, percent, five provinces, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Grafik garis. Pada ${until}: ${atEnd(rows, "id")}.`,
    en: (rows) => `Line chart. In ${until}: ${atEnd(rows, "en")}.`,
  },
  note: {
    id: "Pangsa turun ketika PDRB tumbuh lebih cepat daripada konsumsi; konsumsi sendiri tidak turun. Garis putus-putus: angka sementara.",
    en: "A share falls when GRDP grows faster than consumption; consumption itself did not fall. Dashed: preliminary figures.",
  },
  accent: "prov-82",
  reads: "x",
  plot: (rows, stage) => {
    const { lang } = stage;
    return line(stage, rows, {
      x: (row) => row.year,
      y: (row) => row.share_pct,
      series: (row) => row.province_code,
      color: provinceColor,
      ink: provinceInk,
      subject,
      provisional: (row) => row.is_provisional,
      endLabel: (row) => `${nameOn(stage, row)} ${formats[bySize(stage, "decimal1", "decimal2")](row.share_pct, lang)}`,
      name: (row) => nameIn(row, lang),
      head: (row) => `${nameIn(row, lang)}, ${row.year}`,
      text: (row) => formats.percent2(row.share_pct, lang),
      xTicks: bySize(stage, [2010, 2014, 2018, 2023], [2010, 2012, 2014, 2016, 2018, 2020, 2023]),
      xLabel: String,
      yTicks: [0, 25, 50, 75],
      yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : String(tick)),
    });
  },
});

interface Share extends Named {
  readonly province_code: string;
  readonly year: number;
  readonly share_pct: number;
}

function ends(rows: readonly Share[], lang: Lang): string[] {
  const own = rows.filter((row) => row.province_code === subject);
  return [own[0], own.at(-1)].flatMap((row) => (row ? [formats.percent0(row.share_pct, lang)] : []));
}

const span = (rows: readonly Share[]) =>
  `${Math.min(...rows.map((row) => row.year))}–${Math.max(...rows.map((row) => row.year))}`;

const atEnd = (rows: readonly Share[], lang: Lang) =>
  rows
    .filter((row) => row.year === until)
    .map((row) => `${nameIn(row, lang)} ${formats.percent2(row.share_pct, lang)}`)
    .join(", ");
