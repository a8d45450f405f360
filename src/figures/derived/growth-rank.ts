import { defineDerived } from "#figures/define-derived.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import { preferred } from "#metrics/preferred.ts";
import { rank } from "#metrics/rank.ts";

const nation = "00";

/** Each province among all provinces whose growth is known for the year; the nation has no place. */
export default defineDerived({
  id: "growth-rank",
  title: { id: "Urutan provinsi menurut pertumbuhan", en: "Provinces ranked by growth" },
  datasets: { growth: growthAnnual },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    rank: { label: { id: "Urutan pertumbuhan", en: "Rank by growth" }, unit: "rank" },
    gap_pp: {
      label: { id: "Selisih pertumbuhan dengan Indonesia", en: "Growth less that of Indonesia" },
      unit: "percentage_point",
    },
    times_national: {
      label: { id: "Pertumbuhan dibanding Indonesia", en: "Growth as a multiple of Indonesia's" },
      unit: "ratio",
    },
  },
  key: ["province_code", "year"],
  derive: ({ growth }) => {
    const rows = preferred(growth);
    return [...new Set(rows.map(({ year }) => year))].flatMap((year) => {
      const ofYear = rows.filter((row) => row.year === year);
      const national = ofYear.find(({ province_code }) => province_code === nation);
      const provinces = ofYear.filter(({ province_code }) => province_code !== nation);
      const ranks = rank(provinces.map(({ growth_pct }) => growth_pct));
      return provinces.map(({ province_code, growth_pct, source_id }, index) => ({
        province_code,
        year,
        rank: ranks[index] ?? null,
        gap_pp: national ? growth_pct - national.growth_pct : null,
        times_national: national && national.growth_pct > 0 ? growth_pct / national.growth_pct : null,
        sources: [source_id, ...(national ? [national.source_id] : [])],
      }));
    });
  },
});
