import claims from "#datasets/claims.ts";
import sources from "#datasets/sources.ts";
import { codeField } from "#kit/code-field.ts";
import { numberColumn } from "#kit/columns.ts";
import { countBars } from "#kit/count-bars.ts";
import { defineChart } from "#kit/define-chart.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { groupsInOrder } from "#metrics/groups.ts";
import { known } from "#metrics/known.ts";

const verdicts = ["supported", "partly", "imprecise", "contradicted", "unverified", "not_checkable"] as const;
const { column, key, word } = codeField(
  "verdict",
  { id: "Yang ditunjukkan catatan", en: "What the record shows" },
  "claim_verdict",
);

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { claims, sources },
  derive({ claims, sources }) {
    const days = claims.map((row) => row.checked_on).sort();
    const isWithAddress = new Set(known(sources, "url").map((row) => row.source_id));
    return groupsInOrder(claims, ({ verdict }) => verdict, verdicts).map(([verdict, own]) => ({
      verdict,
      claims: own.length,
      all: claims.length,
      checked_on: days.at(-1) ?? "",
      sources: sourcesOf(...own).filter((id) => isWithAddress.has(id)),
    }));
  },
  columns: (of) => of(column, numberColumn("claims", { id: "Klaim", en: "Claims" }, "integer")),
  title: {
    id: (rows) =>
      `${count(rows, "supported")} dari ${rows[0]?.all} klaim didukung catatan; ${count(rows, "unverified")} belum ditemukan di tempat lain`,
    en: (rows) =>
      `The record supports ${count(rows, "supported")} of ${rows[0]?.all} claims; ${count(rows, "unverified")} were not found elsewhere`,
  },
  subtitle: {
    id: (rows) =>
      `Klaim yang dapat diperiksa dalam dua dokumen awal, menurut yang ditunjukkan catatan, diperiksa sampai ${checked(rows, "id")}`,
    en: (rows) =>
      `Checkable claims of the two founding documents, by what the record shows, checked up to ${checked(rows, "en")}`,
  },
  note: {
    id: (rows) =>
      `Bukan nilai rapor. “Belum ditemukan” dan “tidak dapat diuji” berarti tidak ada sumber lain yang kami temukan sampai ${checked(rows, "id")}, bukan bahwa klaim itu keliru.`,
    en: (rows) =>
      `Not a grade. “Not found elsewhere” and “cannot be tested” mean that we found no other source up to ${checked(rows, "en")}, not that the claim is wrong.`,
  },
  accent: "text",
  key: (row) => row.verdict,
  plot: (rows, stage) => countBars(stage, rows, { key, word, count: "claims", of: "claim" }),
});

const count = (rows: readonly { verdict: string; claims: number }[], verdict: string) =>
  rows.find((row) => row.verdict === verdict)?.claims ?? 0;

const checked = ([row]: readonly { checked_on: string }[], lang: Lang) => formats.date(row?.checked_on ?? "", lang);
