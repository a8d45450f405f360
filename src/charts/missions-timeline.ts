import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { partnerOn } from "#kit/names.ts";
import { register } from "#kit/register.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { placeName } from "#words/places.ts";

export default defineChart({
  form: "register",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    return missionsWithPartners(tradeMissions, missionPartners, provinces).flatMap((row) => {
      if (row.kind !== "between-provinces" || row.date === null) return [];
      const beside = [row.investment_billion_idr, row.letters_of_intent_billion_idr].filter((part) => part !== null);
      return [
        {
          mission_id: row.mission_id,
          date: row.date,
          partner: row.partner_codes.join("-"),
          partner_id: row.partner_id,
          partner_en: row.partner_en,
          partner_short: row.partner_short,
          partner_short_en: row.partner_short_en,
          city: row.city,
          total_billion_idr: row.total_billion_idr,
          beside_trade_billion_idr: beside.length === 0 ? null : beside.reduce((sum, part) => sum + part, 0),
          sources: row.source_ids,
        },
      ];
    });
  },
  columns: (of) =>
    of(
      { name: "date", label: { id: "Tanggal", en: "Date" }, text: (row, lang) => formats.date(row.date, lang) },
      { name: "partner_id", label: { id: "Mitra", en: "Partner" }, text: (row, lang) => row[`partner_${lang}`] },
      {
        name: "city",
        label: { id: "Kota", en: "City" },
        text: (row, lang) => (row.city === null ? "–" : placeName(row.city, lang)),
      },
      {
        name: "total_billion_idr",
        label: { id: "Total yang diumumkan (miliar rupiah)", en: "Announced total (billion rupiah)" },
        numeric: true,
        text: (row, lang) =>
          row.total_billion_idr === null ? unknown[lang] : formats.decimal2(row.total_billion_idr, lang),
      },
      {
        name: "beside_trade_billion_idr",
        label: {
          id: "Di dalamnya investasi dan surat minat (miliar rupiah)",
          en: "Investment and letters of intent in it (billion rupiah)",
        },
        numeric: true,
        text: (row, lang) =>
          row.beside_trade_billion_idr === null ? "–" : formats.decimal2(row.beside_trade_billion_idr, lang),
      },
    ),
  title: {
    id: (rows) => `${inYear(rows, peak(rows)).length} misi dagang dalam setahun: ${peak(rows)} yang terpadat`,
    en: (rows) => `${inYear(rows, peak(rows)).length} trade missions in one year: ${peak(rows)} was the busiest`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. ${rows.length} misi dagang antarprovinsi Jawa Timur, ${span(rows)}; luas cakram menurut total`,
    en: (rows) =>
      `Announced commitments, not shipments. ${rows.length} trade missions of East Java to other provinces, ${span(rows)}; area of a disc by total`,
  },
  description: {
    id: (rows) => `Kalender dengan satu baris per tahun. Misi: ${counts(rows, "id")}`,
    en: (rows) => `Calendar with one line per year. Missions: ${counts(rows, "en")}`,
  },
  note: {
    id: "Misi ke luar negeri, misi daring, dan satu misi tanpa tanggal tidak digambar. Total Kepulauan Riau 2025 memuat surat minat dengan Malaysia.",
    en: "Missions abroad, online missions and one mission without a date are not drawn. The total of Riau Islands 2025 holds letters of intent with Malaysia.",
  },
  accent: "ev-mission",
  key: (row) => row.partner,
  plot: (rows, stage, lang) => {
    const top = [...rows].sort((a, b) => (b.total_billion_idr ?? 0) - (a.total_billion_idr ?? 0)).slice(0, 1);
    return register(stage, rows, {
      date: (row) => row.date,
      size: (row) => row.total_billion_idr,
      rim: (row) => row.beside_trade_billion_idr,
      color: () => color("ev-mission"),
      label: (row) =>
        top.includes(row) ? `${partnerOn(stage, row)} ${formats.rupiah1(row.total_billion_idr ?? 0, lang)}` : null,
      months: lang === "id" ? [..."JFMAMJJASOND"] : [..."JFMAMJJASOND"],
      legend: {
        id: {
          sized: "total diumumkan",
          rim: "bagian investasi dan surat minat",
          unknown: "total tidak ditemukan",
          undated: "hanya bulan atau tahun",
        },
        en: {
          sized: "total announced",
          rim: "investment and letters of intent in it",
          unknown: "total not found",
          undated: "month or year only",
        },
      }[lang],
      series: (row) => row[`partner_${lang}`],
      key: (row) => row.partner,
      head: (row) => [row[`partner_${lang}`], formats.date(row.date, lang)].join(", "),
      text: (row) => say(row, lang),
    });
  },
});

interface Mission {
  readonly date: string;
  readonly total_billion_idr: number | null;
  readonly beside_trade_billion_idr: number | null;
}

const unknown = { id: "total tidak ditemukan", en: "total not found" } as const;

function say({ total_billion_idr: total, beside_trade_billion_idr: beside }: Mission, lang: Lang): string {
  if (total === null) return unknown[lang];
  if (beside === null) return formats.rupiah(total, lang);
  const held = { id: "di dalamnya investasi dan surat minat", en: "with investment and letters of intent of" }[lang];
  return `${formats.rupiah(total, lang)}, ${held} ${formats.rupiah(beside, lang)}`;
}

const inYear = (rows: readonly Mission[], year: string) => rows.filter((row) => row.date.startsWith(year));

/** The year with most missions; of equal ones the latest. */
function peak(rows: readonly Mission[]): string {
  const years = [...new Set(rows.map((row) => row.date.slice(0, 4)))].sort();
  return years.reduce((best, year) => (inYear(rows, year).length >= inYear(rows, best).length ? year : best));
}

const span = (rows: readonly Mission[]) => `${rows[0]?.date.slice(0, 4)}–${rows.at(-1)?.date.slice(0, 4)}`;

function counts(rows: readonly Mission[], lang: Lang): string {
  const known = rows.flatMap((row) => row.total_billion_idr ?? []);
  const sum = formats.rupiah(
    known.reduce((total, value) => total + value, 0),
    lang,
  );
  const years = [...new Set(rows.map((row) => row.date.slice(0, 4)))]
    .map((year) => `${inYear(rows, year).length} ${{ id: "pada", en: "in" }[lang]} ${year}`)
    .join(", ");
  return lang === "id"
    ? `${years}. ${known.length} dari ${rows.length} misi mempunyai total, seluruhnya ${sum}.`
    : `${years}. ${known.length} of ${rows.length} missions have a total, ${sum} in all.`;
}
