import promises from "#datasets/promises.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";

const scopes = {
  made: { id: "janji dan rencana", en: "promises and plans" },
  recommended: { id: "saran makalah", en: "recommendations of the paper" },
} as const;

/** How many promises and plans are followed, and how many recommendations beside them. */
export default defineDerived({
  id: "promise-totals",
  title: { id: "Janji yang diikuti", en: "Promises that are followed" },
  datasets: { promises },
  columns: {
    scope: { label: { id: "Lingkup", en: "Scope" }, kind: "code" },
    scope_id: { label: { id: "Sebutan lingkup", en: "Name of the scope (Indonesian)" }, kind: "name" },
    scope_en: { label: { id: "Sebutan lingkup (Inggris)", en: "Name of the scope" }, kind: "name" },
    entries: { label: { id: "Banyaknya yang diikuti", en: "Number that is followed" } },
  },
  key: ["scope"],
  derive: ({ promises }) =>
    (["made", "recommended"] as const).map((scope) => {
      const own = promises.filter(({ kind }) => (kind === "recommendation") === (scope === "recommended"));
      return {
        scope,
        scope_id: scopes[scope].id,
        scope_en: scopes[scope].en,
        entries: own.length,
        period: yearsOf(own.map(({ promised_on }) => promised_on)),
        sources: own.flatMap(({ source_ids }) => source_ids),
      };
    }),
});
