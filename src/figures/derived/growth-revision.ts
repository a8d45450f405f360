import growthAnnual from "#datasets/growth-annual.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { preferred } from "#metrics/preferred.ts";

/** By how much the figure in use differs from each other figure of the same year. */
export default defineDerived({
  id: "growth-revision",
  title: { id: "Revisi angka pertumbuhan", en: "Revisions of growth figures" },
  datasets: { growth: growthAnnual },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    source_id: {
      label: { id: "Sumber angka lain", en: "Source of the other figure" },
      kind: "code",
      references: "sources",
    },
    revision_pp: {
      label: { id: "Angka yang dipakai dikurangi angka lain", en: "Figure in use less the other figure" },
      unit: "percentage_point",
    },
  },
  key: ["province_code", "year", "source_id"],
  derive: ({ growth }) => {
    const inUse = new Map(preferred(growth).map((row) => [`${row.province_code} ${row.year}`, row]));
    return growth.flatMap(({ province_code, year, growth_pct, source_id, is_preferred }) => {
      const used = inUse.get(`${province_code} ${year}`);
      if (is_preferred || !used) return [];
      const revision_pp = used.growth_pct - growth_pct;
      return [{ province_code, year, source_id, revision_pp, sources: [used.source_id, source_id] }];
    });
  },
});
