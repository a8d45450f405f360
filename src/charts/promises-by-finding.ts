import partnerships from "#datasets/partnerships.ts";
import promiseEvidence from "#datasets/promise-evidence.ts";
import promises from "#datasets/promises.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { promiseState } from "#metrics/promise-state.ts";
import { codeWord } from "#words/codes.ts";

const findings = ["documented", "partly", "none-found"] as const;

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { promises, promiseEvidence, partnerships },
  derive({ promises, promiseEvidence, partnerships }) {
    const made = promises.filter((row) => row.kind !== "recommendation");
    const evidence = Map.groupBy(promiseEvidence, (row) => row.promise_id);
    const found = made.map((row) => ({ row, evidence: evidence.get(row.promise_id) ?? [] }));
    const days = found.flatMap((one) => one.evidence.map((row) => row.checked_on)).sort();
    return findings.flatMap((finding) => {
      const own = found.filter((one) => promiseState(one.evidence.map((row) => row.kind)) === finding);
      const sources = own.flatMap((one) => [...one.row.source_ids, ...one.evidence.flatMap((row) => row.source_ids)]);
      const row = { finding, promises: own.length, all: made.length, partnerships: partnerships.length };
      return own.length === 0 ? [] : [{ ...row, checked_on: days[0] ?? "", sources: [...new Set(sources)] }];
    });
  },
  columns: (of) =>
    of(
      {
        name: "finding",
        label: { id: "Temuan", en: "Finding" },
        text: (row, lang) => codeWord("promise_finding", row.finding, lang),
      },
      { name: "promises", label: { id: "Janji dan rencana", en: "Promises and plans" }, numeric: true },
      { name: "all", label: { id: "Dari semua", en: "Of all" }, numeric: true },
    ),
  title: {
    id: (rows) =>
      `${count(rows, "documented")} dari ${all(rows)} janji dan rencana terdokumentasi, ${count(rows, "partly")} sebagian; ${count(rows, "none-found")} belum ditemukan dokumentasinya`,
    en: (rows) =>
      `${count(rows, "documented")} of ${all(rows)} promises and plans are documented, ${count(rows, "partly")} in part; for ${count(rows, "none-found")} no documentation was found`,
  },
  subtitle: {
    id: (rows) =>
      `Janji dan rencana dalam ${rows[0]?.partnerships} kemitraan antarprovinsi, menurut yang terdokumentasi per ${checked(rows, "id")}`,
    en: (rows) =>
      `Promises and plans in ${rows[0]?.partnerships} partnerships of provinces, by what is documented as of ${checked(rows, "en")}`,
  },
  description: {
    id: (rows) => `Diagram batang. Janji menurut temuan: ${list(rows, "id")}.`,
    en: (rows) => `Bars. Promises by finding: ${list(rows, "en")}.`,
  },
  note: {
    id: "Bukan nilai rapor. “Dokumentasi belum ditemukan” berarti tidak ditemukan dalam sumber yang dapat kami baca, bukan bahwa tidak ada yang dilakukan. Saran makalah tidak dihitung.",
    en: "Not a grade. “No documentation found” means that none was found in sources that we could read, not that nothing was done. Recommendations of the paper are not counted.",
  },
  accent: "text",
  key: (row) => row.finding,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.finding,
      value: (row) => row.promises,
      name: (row) => codeWord("promise_finding", row.finding, lang),
      label: (row) => formats.integer(row.promises, lang),
      // One ink for all: findings are words, not traffic lights.
      color: () => color("others"),
      ink: () => color("text"),
      strong: () => false,
      head: (row) => codeWord("promise_finding", row.finding, lang),
      text: (row) => `${row.promises} ${{ id: "janji", en: row.promises === 1 ? "promise" : "promises" }[lang]}`,
    }),
});

interface Count {
  readonly finding: string;
  readonly promises: number;
  readonly all: number;
  readonly checked_on: string;
}

const count = (rows: readonly Count[], finding: string) => rows.find((row) => row.finding === finding)?.promises ?? 0;

const all = (rows: readonly Count[]) => rows[0]?.all ?? 0;

const checked = (rows: readonly Count[], lang: Lang) => formats.date(rows[0]?.checked_on ?? "", lang);

const list = (rows: readonly Count[], lang: Lang) =>
  rows.map((row) => `${codeWord("promise_finding", row.finding, lang)} ${row.promises}`).join(", ");
