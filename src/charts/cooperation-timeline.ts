import cooperationEvents from "#datasets/cooperation-events.ts";
import { defineChart } from "#kit/define-chart.ts";
import { timeline } from "#kit/timeline.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

const lanes = ["law", "meeting", "agreement", "trade_mission", "follow_up", "programme", "statement"] as const;

export default defineChart({
  form: "timeline",
  subject: "cooperation",
  datasets: { cooperationEvents },
  derive({ cooperationEvents }) {
    return cooperationEvents
      .filter((row) => row.date !== null)
      .map(({ event_id, date, kind, title_id, title_en, place, provinces, source_ids }) => ({
        event_id,
        date: date ?? "",
        kind,
        title_id,
        title_en,
        place,
        provinces: provinces ?? [],
        sources: source_ids,
      }))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.event_id < b.event_id ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "date", label: { id: "Tanggal", en: "Date" }, text: (row, lang) => formats.date(row.date, lang) },
      { name: "kind", label: { id: "Jenis", en: "Kind" }, text: (row, lang) => codeWord("event_kind", row.kind, lang) },
      { name: "title_id", label: { id: "Peristiwa", en: "Event" }, text: (row, lang) => row[`title_${lang}`] },
      { name: "place", label: { id: "Tempat", en: "Place" } },
    ),
  title: {
    id: (rows) =>
      `${of(rows, "trade_mission").length} misi dagang, ${of(rows, "agreement").length} penandatanganan, dan ${of(rows, "follow_up").length} tindak lanjut tercatat`,
    en: (rows) =>
      `${of(rows, "trade_mission").length} trade missions and ${of(rows, "agreement").length} signings on record, and ${of(rows, "follow_up").length} follow-ups`,
  },
  subtitle: {
    id: (rows) => `Peristiwa kerja sama antarprovinsi dalam catatan kami, menurut jenis, ${span(rows)}`,
    en: (rows) => `Events of cooperation between provinces in our record, by kind, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Garis waktu dengan satu jalur per jenis. Banyaknya peristiwa: ${counts(rows, "id")}.`,
    en: (rows) => `Timeline with one lane per kind. Number of events: ${counts(rows, "en")}.`,
  },
  note: {
    id: (rows) =>
      `Yang tercatat adalah yang ditemukan dalam sumber sampai 21 November 2026. Dari tindak lanjut itu ${shared(rows)} melibatkan lebih dari satu provinsi. Batang: hanya bulan atau tahun yang diketahui.`,
    en: (rows) =>
      `What is recorded is what was found in sources up to 21 November 2026. Of these follow-ups ${shared(rows)} joins more than one province. A bar: only the month or the year is known.`,
  },
  accent: "ev-agreement",
  reads: "xy",
  key: (row) => row.kind,
  plot: (rows, stage) => {
    const { lang } = stage;
    return timeline(stage, rows, {
      date: (row) => row.date,
      lane: (row) => row.kind,
      lanes: lanes.filter((kind) => of(rows, kind).length > 0),
      laneName: (kind, count) =>
        count > 0 ? `${capital(codeWord("event_kind", kind, lang))} (${count})` : codeWord("event_kind", kind, lang),
      head: (row) => `${formats.date(row.date, lang)}${row.place === null ? "" : `, ${row.place}`}`,
      text: (row) => row[`title_${lang}`],
    });
  },
});

interface Event {
  readonly date: string;
  readonly kind: string;
}

const of = <E extends Event>(rows: readonly E[], kind: string) => rows.filter((row) => row.kind === kind);

/** Follow-ups that more than one province takes part in. */
const shared = (rows: readonly (Event & { readonly provinces: readonly string[] })[]) =>
  of(rows, "follow_up").filter((row) => row.provinces.length > 1).length;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

const span = (rows: readonly Event[]) => `${rows[0]?.date.slice(0, 4)}–${rows.at(-1)?.date.slice(0, 4)}`;

const counts = (rows: readonly Event[], lang: Lang) =>
  lanes.map((kind) => `${codeWord("event_kind", kind, lang)} ${of(rows, kind).length}`).join(", ");
