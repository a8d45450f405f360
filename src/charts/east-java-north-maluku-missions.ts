import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { announcedColumn } from "#kit/announced.ts";
import { color } from "#kit/colors.ts";
import { columnsInTime } from "#kit/columns-in-time.ts";
import { yearPosition } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dateSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { dateColumn, localityColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { sourced } from "#lib/sources-of.ts";
import { known } from "#metrics/known.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";

export default defineChart({
  form: "columns",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    const missions = missionsWithPartners(tradeMissions, missionPartners, provinces).filter(
      (row) => row.kind === "between-provinces" && row.initiator_code === "35" && row.partner_codes.join() === "82",
    );
    return sourced(known(missions, "total_billion_idr", "date"));
  },
  columns: (of) =>
    of({ ...dateColumn, says: "time" }, localityColumn("city", { id: "Kota", en: "City" }), announcedColumn),
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
      `Komitmen yang diumumkan, bukan pengiriman. Total ${rows.length} misi dagang, rupiah harga berlaku, ${dateSpan(rows.map((row) => row.date))}`,
    en: (rows) =>
      `Announced commitments, not shipments. Totals of ${rows.length} trade missions, rupiah at current prices, ${dateSpan(rows.map((row) => row.date))}`,
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
    }),
});

/** Whether the last mission is that of 2025, and none has a larger total. */
function isRecord(rows: readonly { readonly date: string; readonly total_billion_idr: number }[]): boolean {
  const last = rows.at(-1);
  const largest = Math.max(...rows.map((row) => row.total_billion_idr));
  return last?.date.startsWith("2025") === true && last.total_billion_idr === largest;
}
