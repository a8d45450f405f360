import sectorValue from "#datasets/sector-value-2016-irio.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { specialisations } from "#metrics/specialisation.ts";

/** Structure and specialisation of each province in 2016, from one table and one year. */
export default defineDerived({
  id: "specialisation-2016",
  title: { id: "Spesialisasi provinsi 2016", en: "Specialisation of provinces, 2016" },
  datasets: { value: sectorValue },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    industry_code: { label: { id: "Lapangan usaha", en: "Industry" }, kind: "code", references: "industries" },
    share_pct: {
      label: { id: "Bagian dalam nilai tambah provinsi", en: "Share of the province's value added" },
      unit: "percent",
    },
    lq: { label: { id: "Kuosien lokasi", en: "Location quotient" }, unit: "ratio" },
  },
  key: ["province_code", "industry_code"],
  period: "2016",
  derive: ({ value }) =>
    specialisations(value).map(({ province_code, industry_code, share_pct, lq, source_id }) => ({
      province_code,
      industry_code,
      share_pct,
      lq,
      sources: [source_id],
    })),
});
