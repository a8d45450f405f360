import cooperationEvents from "#datasets/cooperation-events.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { defineChart } from "#kit/define-chart.ts";
import { timeline } from "#kit/timeline.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { placeName } from "#words/places.ts";

const lanes = ["law", "meeting", "agreement", "trade_mission", "follow_up", "programme", "statement"] as const;

export default defineChart({
  form: "timeline",
  subject: "cooperation",
  datasets: { cooperationEvents, tradeMissions, missionPartners, provinces },
  /** Missions come from their register and all else from the record of events, so that nothing stands there twice. */
  derive({ cooperationEvents, tradeMissions, missionPartners, provinces }) {
    const others = cooperationEvents.filter(({ kind }) => kind !== "trade_mission");
    const toldElsewhere = new Set(others.map(({ mission_id }) => mission_id));
    const nameOf = new Map(provinces.map((row) => [row.province_code, row]));
    const title = (row: { initiator_code: string; partner_id: string; partner_en: string }, lang: Lang) =>
      cooperationWords[lang].mission.title(
        `${nameOf.get(row.initiator_code)?.[`name_${lang}`]}–${row[`partner_${lang}`]}`,
      );
    const held = missionsWithPartners(tradeMissions, missionPartners, provinces)
      .filter(({ mission_id }) => !toldElsewhere.has(mission_id))
      .map((row) => ({
        entry_id: row.mission_id,
        date: row.date,
        kind: "trade_mission" as const,
        title_id: title(row, "id"),
        title_en: title(row, "en"),
        place: row.city,
        provinces: [row.initiator_code, ...row.partner_codes],
        sources: row.source_ids,
      }));
    const told = others.map(({ event_id, date, kind, title_id, title_en, place, provinces, source_ids }) => ({
      entry_id: event_id,
      date,
      kind,
      title_id,
      title_en,
      place,
      provinces: provinces ?? [],
      sources: source_ids,
    }));
    const order = ({ date, entry_id }: { date: string | null; entry_id: string }) => `${date ?? "~"} ${entry_id}`;
    return [...held, ...told].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  },
  columns: (of) =>
    of(
      {
        name: "date",
        label: { id: "Tanggal", en: "Date" },
        text: when,
      },
      { name: "kind", label: { id: "Jenis", en: "Kind" }, text: (row, lang) => codeWord("event_kind", row.kind, lang) },
      { name: "title_id", label: { id: "Peristiwa", en: "Event" }, text: (row, lang) => row[`title_${lang}`] },
      {
        name: "place",
        label: { id: "Tempat", en: "Place" },
        text: (row, lang) => (row.place === null ? "–" : placeName(row.place, lang)),
      },
    ),
  title: {
    id: (rows) =>
      `${of(rows, "trade_mission").length} misi dagang, ${of(rows, "agreement").length} acara penandatanganan, dan ${of(rows, "follow_up").length} tindak lanjut tercatat, ${shared(rows)} di antaranya antarprovinsi`,
    en: (rows) =>
      `${of(rows, "trade_mission").length} trade missions, ${of(rows, "agreement").length} signing events and ${of(rows, "follow_up").length} follow-ups on record, ${shared(rows)} of them between provinces`,
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
      lanes: lanes.filter((kind) => of(rows, kind).length > 0),
      laneName: (kind, count) =>
        count > 0 ? `${upperFirst(codeWord("event_kind", kind, lang))} (${count})` : codeWord("event_kind", kind, lang),
      undated: cooperationWords[lang].noDate,
      head: (row) => [when(row, lang), ...(row.place === null ? [] : [placeName(row.place, lang)])].join(", "),
      text: (row) => row[`title_${lang}`],
    }),
});

interface Event {
  /** `null` where none was found; such an event stands last. */
  readonly date: string | null;
  readonly kind: string;
}

const when = ({ date }: Event, lang: Lang) =>
  date === null ? cooperationWords[lang].noDate : formats.date(date, lang);

const of = <E extends Event>(rows: readonly E[], kind: string) => rows.filter((row) => row.kind === kind);

/** Follow-ups that more than one province takes part in. */
const shared = (rows: readonly (Event & { readonly provinces: readonly string[] })[]) =>
  of(rows, "follow_up").filter((row) => row.provinces.length > 1).length;

function span(rows: readonly Event[]): string {
  const years = rows.flatMap(({ date }) => date?.slice(0, 4) ?? []);
  return `${years[0]}–${years.at(-1)}`;
}

const counts = (rows: readonly Event[], lang: Lang) =>
  lanes.map((kind) => `${codeWord("event_kind", kind, lang)} ${of(rows, kind).length}`).join(", ");
