import routes from "#datasets/routes.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "context",
  datasets: { routes },
  derive({ routes }) {
    return routes
      .flatMap(({ route_id, from_name, to_id, to_en, period, duration_hours, source_id, note_id, note_en }) =>
        duration_hours === null
          ? []
          : [{ route_id, from_name, to_id, to_en, period, duration_hours, note_id, note_en, sources: [source_id] }],
      )
      .sort((a, b) => b.duration_hours - a.duration_hours || (a.route_id < b.route_id ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "from_name", label: { id: "Dari", en: "From" } },
      { name: "to_id", label: { id: "Ke", en: "To" }, text: (row, lang) => row[`to_${lang}`] },
      {
        name: "duration_hours",
        label: { id: "Lama (jam)", en: "Duration (hours)" },
        numeric: true,
        text: (row, lang) => hours(row, lang),
      },
      {
        name: "period",
        label: { id: "Waktu", en: "Time" },
        text: (row, lang) => (row.period === null ? "–" : formats.period(row.period, lang)),
      },
      { name: "note_id", label: { id: "Catatan", en: "Note" }, text: (row, lang) => row[`note_${lang}`] ?? "–" },
    ),
  title: {
    id: (rows) =>
      `${name(rows[0], "id")} ${hours(rows[0], "id")} jam dengan kapal penumpang, ${name(rows.at(-1), "id")} kurang dari satu jam`,
    en: (rows) =>
      `${name(rows[0], "en")} takes ${hours(rows[0], "en")} hours by passenger ship, ${name(rows.at(-1), "en")} under one`,
  },
  subtitle: {
    id: (rows) =>
      `Lama perjalanan laut menurut jadwal atau sumber, jam, ${rows.length} rute yang lamanya ditemukan, ${span(rows)}`,
    en: (rows) =>
      `Time at sea by schedule or source, hours, ${rows.length} routes of which a duration was found, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars. ${list(rows, "en")}.`,
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
      ink: () => color("text"),
      strong: () => false,
      head: (row) => name(row, lang),
      text: (row) => `${hours(row, lang)} ${{ id: "jam", en: "hours" }[lang]}`,
    }),
});

interface Passage {
  readonly from_name: string;
  readonly to_id: string;
  readonly to_en: string;
  readonly period: string | null;
  readonly duration_hours: number;
}

const name = (row: Passage | undefined, lang: Lang) => (row ? `${row.from_name}–${row[`to_${lang}`]}` : "");

const hours = (row: Passage | undefined, lang: Lang) =>
  row ? formats[Number.isInteger(row.duration_hours) ? "integer" : "decimal2"](row.duration_hours, lang) : "";

function span(rows: readonly Passage[]): string {
  const years = rows.flatMap((row) => row.period?.slice(0, 4) ?? []).sort();
  return `${years[0]}–${years.at(-1)}`;
}

const list = (rows: readonly Passage[], lang: Lang) =>
  rows.map((row) => `${name(row, lang)} ${hours(row, lang)} ${{ id: "jam", en: "hours" }[lang]}`).join(", ");
