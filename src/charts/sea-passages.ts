import routes from "#datasets/routes.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { dateSpan } from "#kit/spans.ts";
import { periodColumn, textColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { known } from "#metrics/known.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "context",
  datasets: { routes },
  derive: ({ routes }) =>
    sourced(known(routes, "duration_hours")).toSorted(
      (a, b) => b.duration_hours - a.duration_hours || (a.route_id < b.route_id ? -1 : 1),
    ),
  columns: (of) =>
    of(
      { name: "from_name", label: { id: "Dari", en: "From" }, says: "name" },
      { ...textColumn("to", { id: "Ke", en: "To" }), says: "name" },
      { name: "duration_hours", label: { id: "Lama (jam)", en: "Duration (hours)" }, numeric: true, text: hours },
      { ...periodColumn, label: { id: "Waktu", en: "Time" } },
      textColumn("note", { id: "Catatan", en: "Note" }),
    ),
  title: {
    id: (rows) =>
      `${name(rows[0], "id")} ${hours(rows[0], "id")} jam dengan kapal penumpang, ${name(rows.at(-1), "id")} kurang dari satu jam`,
    en: (rows) =>
      `${name(rows[0], "en")} takes ${hours(rows[0], "en")} hours by passenger ship, ${name(rows.at(-1), "en")} under one`,
  },
  subtitle: {
    id: (rows) =>
      `Lama perjalanan laut menurut jadwal atau sumber, jam, ${rows.length} rute yang lamanya ditemukan, ${dateSpan(rows.map((row) => row.period))}`,
    en: (rows) =>
      `Time at sea by schedule or source, hours, ${rows.length} routes of which a duration was found, ${dateSpan(rows.map((row) => row.period))}`,
  },
  note: {
    id: "Satu jadwal per rute, dengan singgah; beda zona waktu tidak dihitung. Kapal penumpang, bukan kapal barang.",
    en: "One timetable for each route, with stops; time zones not reckoned. Passenger ships, not freighters.",
  },
  key: (row) => row.route_id,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.route_id,
      value: (row) => row.duration_hours,
      name: (row) => name(row, lang),
      label: (row) => `${hours(row, lang)} ${{ id: "jam", en: "h" }[lang]}`,
      color: () => color("accent"),
      text: (row) => `${hours(row, lang)} ${{ id: "jam", en: "hours" }[lang]}`,
    }),
});

interface Passage {
  readonly from_name: string;
  readonly to_id: string;
  readonly to_en: string;
  readonly duration_hours: number;
}

const name = (row: Passage | undefined, lang: Lang) => (row ? `${row.from_name}–${row[`to_${lang}`]}` : "");

const hours = (row: Passage | undefined, lang: Lang) =>
  row ? formats[Number.isInteger(row.duration_hours) ? "integer" : "decimal2"](row.duration_hours, lang) : "";
