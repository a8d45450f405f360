import partnerships from "#datasets/partnerships.ts";
import promiseEvidence from "#datasets/promise-evidence.ts";
import promises from "#datasets/promises.ts";
import { codeField } from "#kit/code-field.ts";
import { numberColumn, valueColumn } from "#kit/columns.ts";
import { countBars } from "#kit/count-bars.ts";
import { defineChart } from "#kit/define-chart.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { groupsInOrder } from "#metrics/groups.ts";
import { withFindings } from "#metrics/promise-state.ts";

const states = ["documented", "partly", "none-found"] as const;
const { column, key, word } = codeField("finding", { id: "Temuan", en: "Finding" }, "promise_finding");

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { promises, promiseEvidence, partnerships },
  derive({ promises, promiseEvidence, partnerships }) {
    const kept = promises.filter((row) => row.kind !== "recommendation");
    const made = withFindings(kept, promiseEvidence);
    const days = made.flatMap(({ findings }) => findings.map((row) => row.checked_on)).sort();
    return groupsInOrder(made, ({ state }) => state, states).map(([finding, own]) => ({
      finding,
      promises: own.length,
      all: made.length,
      partnerships: partnerships.length,
      checked_on: days[0] ?? "",
      sources: sourcesOf(...own.flatMap((promise) => [promise, ...promise.findings])),
    }));
  },
  columns: (of) =>
    of(
      column,
      valueColumn("promises", { id: "Janji dan rencana", en: "Promises and plans" }, "integer"),
      numberColumn("all", { id: "Dari semua", en: "Of all" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `${count(rows, "documented")} dari ${rows[0]?.all} janji dan rencana terdokumentasi, ${count(rows, "partly")} sebagian; ${count(rows, "none-found")} belum ditemukan dokumentasinya`,
    en: (rows) =>
      `${count(rows, "documented")} of ${rows[0]?.all} promises and plans are documented, ${count(rows, "partly")} in part; for ${count(rows, "none-found")} no documentation was found`,
  },
  subtitle: {
    id: (rows) =>
      `Janji dan rencana dalam ${rows[0]?.partnerships} kemitraan antarprovinsi, menurut yang terdokumentasi per ${checked(rows, "id")}`,
    en: (rows) =>
      `Promises and plans in ${rows[0]?.partnerships} partnerships of provinces, by what is documented as of ${checked(rows, "en")}`,
  },
  note: {
    id: "Bukan nilai rapor. “Dokumentasi belum ditemukan” berarti tidak ditemukan dalam sumber yang dapat kami baca, bukan bahwa tidak ada yang dilakukan. Saran makalah tidak dihitung.",
    en: "Not a grade. “No documentation found” means that none was found in sources that we could read, not that nothing was done. Recommendations of the paper are not counted.",
  },
  accent: "text",
  key: (row) => row.finding,
  plot: (rows, stage) => countBars(stage, rows, { key, word, count: "promises", of: "promise" }),
});

const count = (rows: readonly { finding: string; promises: number }[], finding: string) =>
  rows.find((row) => row.finding === finding)?.promises ?? 0;

const checked = ([row]: readonly { checked_on: string }[], lang: Lang) => formats.date(row?.checked_on ?? "", lang);
