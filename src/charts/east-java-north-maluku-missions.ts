import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { yearPosition } from "#kit/dates.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";

export default defineChart({
  form: "columns",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    return missionsWithPartners(tradeMissions, missionPartners, provinces).flatMap((row) => {
      const isPair =
        row.initiator_code === "35" && row.kind === "between-provinces" && row.partner_codes.join() === "82";
      if (!isPair || row.total_billion_idr === null || row.date === null) return [];
      const { mission_id, date, city, total_billion_idr, source_ids } = row;
      return [{ mission_id, date, city, total_billion_idr, sources: source_ids }];
    });
  },
  columns: (of) =>
    of(
      { name: "date", label: { id: "Tanggal", en: "Date" }, text: (row, lang) => formats.date(row.date, lang) },
      { name: "city", label: { id: "Kota", en: "City" } },
      numberColumn(
        "total_billion_idr",
        { id: "Total yang diumumkan (miliar rupiah)", en: "Announced total (billion rupiah)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      isRecord(rows)
        ? "Misi 2025 bernilai terbesar antara Jawa Timur dan Maluku Utara"
        : "Nilai misi Jawa Timur dan Maluku Utara naik turun",
    en: (rows) =>
      isRecord(rows)
        ? "The 2025 mission is the largest between East Java and North Maluku"
        : "Totals between East Java and North Maluku rise and fall",
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. Total ${rows.length} misi dagang, rupiah harga berlaku, ${span(rows)}`,
    en: (rows) =>
      `Announced commitments, not shipments. Totals of ${rows.length} trade missions, rupiah at current prices, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Batang menurut tanggal. ${list(rows, "id")}.`,
    en: (rows) => `Columns by date. ${list(rows, "en")}.`,
  },
  note: {
    id: "Dinas Jawa Timur juga mencatat misi 2015; totalnya tidak ditemukan. Misi 2023 hanya bertahun, tanpa tanggal.",
    en: "East Java’s agency also lists a mission of 2015; its total was not found. The 2023 mission has a year only.",
  },
  accent: "prov-35",
  key: (row) => row.date,
  plot: (rows, stage, lang) =>
    columnsInTime(stage, rows, {
      x: (row) => yearPosition(row.date),
      value: (row) => row.total_billion_idr,
      color: color("prov-35"),
      label: (row) => formats[bySize(stage, "rupiah0", "rupiah")](row.total_billion_idr, lang),
      detail: (row) => row.date.slice(0, 4),
      key: (row) => row.date,
      head: (row) => [formats.date(row.date, lang), row.city].filter(Boolean).join(", "),
      text: (row) => formats.rupiah(row.total_billion_idr, lang),
      ticks: [2016, 2026],
    }),
});

interface Total {
  readonly date: string;
  readonly total_billion_idr: number;
}

const isRecord = (rows: readonly Total[]) =>
  rows.at(-1)?.date.startsWith("2025") === true &&
  rows.every((row) => row.total_billion_idr <= (rows.at(-1)?.total_billion_idr ?? 0));

const span = (rows: readonly Total[]) => `${rows[0]?.date.slice(0, 4)}–${rows.at(-1)?.date.slice(0, 4)}`;

const list = (rows: readonly Total[], lang: Lang) =>
  rows.map((row) => `${formats.date(row.date, lang)}: ${formats.rupiah(row.total_billion_idr, lang)}`).join("; ");
