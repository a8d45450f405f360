import { defineDerived } from "#figures/define-derived.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import { preferred } from "#metrics/preferred.ts";

const nation = "00";

/** How many provinces have a growth figure in a year, and how many of them grew faster than the nation. */
export default defineDerived({
  id: "growth-counts",
  title: { id: "Banyaknya provinsi menurut pertumbuhan", en: "Provinces counted by growth" },
  datasets: { growth: growthAnnual },
  columns: {
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    provinces: { label: { id: "Provinsi dengan angka pertumbuhan", en: "Provinces with a growth figure" } },
    above_national: { label: { id: "Provinsi di atas pertumbuhan nasional", en: "Provinces above national growth" } },
    below_zero: { label: { id: "Provinsi yang menyusut", en: "Provinces that shrank" } },
  },
  key: ["year"],
  derive: ({ growth }) => {
    const rows = preferred(growth);
    return [...new Set(rows.map(({ year }) => year))].map((year) => {
      const ofYear = rows.filter((row) => row.year === year);
      const national = ofYear.find(({ province_code }) => province_code === nation);
      const provinces = ofYear.filter(({ province_code }) => province_code !== nation);
      return {
        year,
        provinces: provinces.length,
        above_national: national ? provinces.filter((row) => row.growth_pct > national.growth_pct).length : null,
        below_zero: provinces.filter((row) => row.growth_pct < 0).length,
        sources: ofYear.map(({ source_id }) => source_id),
      };
    });
  },
});
