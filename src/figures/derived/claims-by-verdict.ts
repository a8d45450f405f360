import claims from "#datasets/claims.ts";
import { defineDerived } from "#figures/define-derived.ts";

/** How many claims of a document have each verdict. */
export default defineDerived({
  id: "claims-by-verdict",
  title: { id: "Klaim menurut hasil pemeriksaan", en: "Claims by verdict" },
  datasets: { claims },
  columns: {
    document_id: { label: { id: "Dokumen", en: "Document" }, kind: "code", words: "claim_document" },
    verdict: { label: { id: "Hasil pemeriksaan", en: "Verdict" }, kind: "code", words: "claim_verdict" },
    claims: { label: { id: "Banyaknya klaim", en: "Claims" } },
  },
  key: ["document_id", "verdict"],
  derive: ({ claims }) =>
    [...Map.groupBy(claims, (row) => `${row.document_id} ${row.verdict}`)].map(([, own]) => {
      const [{ document_id, verdict } = { document_id: "", verdict: "" }] = own;
      return {
        document_id,
        verdict,
        claims: own.length,
        sources: [document_id, ...own.flatMap((row) => row.source_ids ?? [])],
      };
    }),
});
