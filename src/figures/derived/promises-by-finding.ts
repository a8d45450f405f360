import promiseEvidence from "#datasets/promise-evidence.ts";
import promises from "#datasets/promises.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";
import { promiseState } from "#metrics/promise-state.ts";

/** How many promises and plans have each finding; recommendations of the paper are neither. */
export default defineDerived({
  id: "promises-by-finding",
  title: { id: "Janji dan rencana menurut temuan", en: "Promises and plans by finding" },
  datasets: { promises, evidence: promiseEvidence },
  columns: {
    finding: { label: { id: "Temuan", en: "Finding" }, kind: "code", words: "promise_finding" },
    promises: { label: { id: "Janji dan rencana dengan temuan itu", en: "Promises and plans with that finding" } },
  },
  key: ["finding"],
  derive: ({ promises, evidence }) => {
    const checked = promises
      .filter(({ kind }) => kind !== "recommendation")
      .map((row) => {
        const found = evidence.filter(({ promise_id }) => promise_id === row.promise_id);
        return { row, found, finding: promiseState(found.map(({ kind }) => kind)) };
      });
    return [...Map.groupBy(checked, ({ finding }) => finding)].map(([finding, own]) => ({
      finding,
      promises: own.length,
      period: yearsOf(own.flatMap(({ row, found }) => [row.promised_on, ...found.map(({ checked_on }) => checked_on)])),
      sources: own.flatMap(({ row, found }) => [...row.source_ids, ...found.flatMap(({ source_ids }) => source_ids)]),
    }));
  },
});
