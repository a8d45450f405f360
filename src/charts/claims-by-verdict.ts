import claims from "#datasets/claims.ts";
import sources from "#datasets/sources.ts";
import { color } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

const verdicts = ["supported", "partly", "imprecise", "contradicted", "unverified", "not_checkable"] as const;

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { claims, sources },
  derive({ claims, sources }) {
    const checkedOn = claims.map((row) => row.checked_on).reduce((last, day) => (day > last ? day : last));
    const isWithAddress = new Set(sources.filter((row) => row.url !== null).map((row) => row.source_id));
    return verdicts.flatMap((verdict) => {
      const own = claims.filter((row) => row.verdict === verdict);
      const all = [...new Set(own.flatMap((row) => row.source_ids ?? []))].filter((id) => isWithAddress.has(id));
      return own.length === 0 ? [] : [{ verdict, claims: own.length, checked_on: checkedOn, sources: all }];
    });
  },
  columns: (of) =>
    of(
      {
        name: "verdict",
        label: { id: "Yang ditunjukkan catatan", en: "What the record shows" },
        text: (row, lang) => codeWord("claim_verdict", row.verdict, lang),
      },
      { name: "claims", label: { id: "Klaim", en: "Claims" }, numeric: true },
    ),
  title: {
    id: (rows) =>
      `${count(rows, "supported")} dari ${whole(rows)} klaim didukung catatan; ${count(rows, "unverified")} belum ditemukan di tempat lain`,
    en: (rows) =>
      `The record supports ${count(rows, "supported")} of ${whole(rows)} claims; ${count(rows, "unverified")} were not found elsewhere`,
  },
  subtitle: {
    id: (rows) =>
      `Klaim yang dapat diperiksa dalam dua dokumen awal, menurut yang ditunjukkan catatan, diperiksa sampai ${checked(rows, "id")}`,
    en: (rows) =>
      `Checkable claims of the two founding documents, by what the record shows, checked up to ${checked(rows, "en")}`,
  },
  description: {
    id: (rows) => `Diagram batang. Klaim menurut hasil pemeriksaan: ${list(rows, "id")}.`,
    en: (rows) => `Bars. Claims by result of the check: ${list(rows, "en")}.`,
  },
  note: {
    id: (rows) =>
      `Bukan nilai rapor. “Belum ditemukan” dan “tidak dapat diuji” berarti tidak ada sumber lain yang kami temukan sampai ${checked(rows, "id")}, bukan bahwa klaim itu keliru.`,
    en: (rows) =>
      `Not a grade. “Not found elsewhere” and “cannot be tested” mean that we found no other source up to ${checked(rows, "en")}, not that the claim is wrong.`,
  },
  accent: "text",
  key: (row) => row.verdict,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.verdict,
      value: (row) => row.claims,
      name: (row) => codeWord("claim_verdict", row.verdict, lang),
      label: (row) => formats.integer(row.claims, lang),
      // One ink for all: verdicts are words, not traffic lights.
      color: () => color("others"),
      ink: () => color("text"),
      strong: () => false,
      head: (row) => codeWord("claim_verdict", row.verdict, lang),
      text: (row) => `${row.claims} ${{ id: "klaim", en: row.claims === 1 ? "claim" : "claims" }[lang]}`,
    }),
});

interface Count {
  readonly verdict: string;
  readonly claims: number;
  readonly checked_on: string;
}

const count = (rows: readonly Count[], verdict: string) => rows.find((row) => row.verdict === verdict)?.claims ?? 0;

const checked = (rows: readonly Count[], lang: Lang) => formats.date(rows[0]?.checked_on ?? "", lang);

const whole = (rows: readonly Count[]) => rows.reduce((sum, row) => sum + row.claims, 0);

const list = (rows: readonly Count[], lang: Lang) =>
  rows.map((row) => `${codeWord("claim_verdict", row.verdict, lang)} ${row.claims}`).join(", ");
