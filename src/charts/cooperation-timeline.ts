import cooperationEvents from "#datasets/cooperation-events.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { defineChart } from "#kit/define-chart.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { dateSpan } from "#kit/spans.ts";
import { timeline } from "#kit/timeline.ts";
import { codeWordColumn, dateColumn, dateText, localityColumn, textColumn } from "#kit/word-columns.ts";
import type { Lang } from "#lib/lang.ts";
import { cooperationRecord } from "#metrics/cooperation-record.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { placeName } from "#words/places.ts";

const lanes = ["law", "meeting", "agreement", "trade_mission", "follow_up", "programme", "statement"] as const;

export default defineChart({
  form: "timeline",
  subject: "cooperation",
  datasets: { cooperationEvents, tradeMissions, missionPartners, provinces },
  derive({ cooperationEvents, tradeMissions, missionPartners, provinces }) {
    const names = namesOf(provinces);
    const missions = missionsWithPartners(tradeMissions, missionPartners, provinces);
    return cooperationRecord(missions, cooperationEvents, (row, lang) =>
      cooperationWords[lang].mission.title(`${nameIn(names(row.initiator_code), lang)}–${row[`partner_${lang}`]}`),
    );
  },
  columns: (of) =>
    of(
      dateColumn,
      codeWordColumn("kind", { id: "Jenis", en: "Kind" }, "event_kind"),
      textColumn("title", { id: "Peristiwa", en: "Event" }),
      localityColumn("place", { id: "Tempat", en: "Place" }),
    ),
  title: {
    id: (rows) =>
      `${count(rows, "trade_mission")} misi dagang, ${count(rows, "agreement")} acara penandatanganan, dan ${count(rows, "follow_up")} tindak lanjut tercatat, ${shared(rows)} di antaranya antarprovinsi`,
    en: (rows) =>
      `${count(rows, "trade_mission")} trade missions, ${count(rows, "agreement")} signing events and ${count(rows, "follow_up")} follow-ups on record, ${shared(rows)} of them between provinces`,
  },
  subtitle: {
    id: (rows) =>
      `Peristiwa kerja sama antarprovinsi dalam catatan kami, menurut jenis, ${dateSpan(rows.map((row) => row.date))}`,
    en: (rows) =>
      `Events of cooperation between provinces in our record, by kind, ${dateSpan(rows.map((row) => row.date))}`,
  },
  description: {
    id: (rows) => `Garis waktu dengan satu jalur per jenis. Banyaknya peristiwa: ${counts(rows, "id")}.`,
    en: (rows) => `Timeline with one lane per kind. Number of events: ${counts(rows, "en")}.`,
  },
  note: {
    id: (rows) =>
      `Yang tercatat adalah yang ditemukan dalam sumber sampai 21 November 2026. Dari semua tindak lanjut, ${shared(rows)} melibatkan lebih dari satu provinsi. Batang: hanya bulan atau tahun yang diketahui.`,
    en: (rows) =>
      `What is recorded is what was found in sources up to 21 November 2026. Of the follow-ups, ${shared(rows)} ${shared(rows) === 1 ? "joins" : "join"} more than one province. A bar: only the month or the year is known.`,
  },
  accent: "ev-agreement",
  key: (row) => row.kind,
  plot: (rows, stage, lang) =>
    timeline(stage, rows, {
      date: (row) => row.date,
      lane: (row) => row.kind,
      lanes,
      head: (row) => [dateText(row.date, lang), ...(row.place === null ? [] : [placeName(row.place, lang)])].join(", "),
      text: (row) => row[`title_${lang}`],
    }),
});

interface Entry {
  readonly kind: string;
  readonly provinces: readonly string[];
}

const count = (rows: readonly Entry[], kind: string) => rows.filter((row) => row.kind === kind).length;

/** Follow-ups that more than one province takes part in. */
const shared = (rows: readonly Entry[]) =>
  rows.filter(({ kind, provinces }) => kind === "follow_up" && provinces.length > 1).length;

const counts = (rows: readonly Entry[], lang: Lang) =>
  lanes.map((kind) => `${codeWord("event_kind", kind, lang)} ${count(rows, kind)}`).join(", ");
