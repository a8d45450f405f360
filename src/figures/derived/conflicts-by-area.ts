import conflicts from "#datasets/conflicts.ts";
import { defineDerived } from "#figures/define-derived.ts";

/** How many differences between sources each area holds, and in how many of them neither value is put aside. */
export default defineDerived({
  id: "conflicts-by-area",
  title: { id: "Perbedaan data menurut bidang", en: "Conflicting data by area" },
  datasets: { conflicts },
  columns: {
    area: { label: { id: "Bidang", en: "Area" }, kind: "code", words: "conflict_area" },
    conflicts: { label: { id: "Perbedaan yang tercatat", en: "Differences on record" } },
    open: { label: { id: "Perbedaan tanpa satu angka pilihan", en: "Differences without one chosen value" } },
  },
  key: ["area"],
  derive: ({ conflicts }) =>
    [...Map.groupBy(conflicts, ({ area }) => area)].map(([area, own]) => ({
      area,
      conflicts: own.length,
      open: own.filter(({ chosen }) => chosen === "both" || chosen === "none").length,
      sources: own.flatMap(({ source_a, source_b }) => [source_a, source_b]),
    })),
});
