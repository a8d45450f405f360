import claims from "#datasets/claims.ts";
import { defineDerived } from "#figures/define-derived.ts";

/** How many claims of a document were checked. */
export default defineDerived({
  id: "claims-by-document",
  title: { id: "Klaim yang diperiksa menurut dokumen", en: "Claims checked by document" },
  datasets: { claims },
  columns: {
    document_id: { label: { id: "Dokumen", en: "Document" }, kind: "code", words: "claim_document" },
    claims: { label: { id: "Banyaknya klaim yang diperiksa", en: "Claims checked" } },
  },
  key: ["document_id"],
  derive: ({ claims }) =>
    [...Map.groupBy(claims, (row) => row.document_id)].map(([document_id, own]) => ({
      document_id,
      claims: own.length,
      sources: [document_id, ...own.flatMap((row) => row.source_ids ?? [])],
    })),
});
