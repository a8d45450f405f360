import sectorValue from "#datasets/sector-value-2016-irio.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { sum } from "#figures/sums.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";
import { share } from "#metrics/share.ts";

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
  derive: ({ value }) => {
    const total = (rows: typeof value) => sum(rows.map((row) => row.value_added_billion_idr));
    const ofProvince = new Map(
      [...Map.groupBy(value, (row) => row.province_code)].map(([code, rows]) => [code, total(rows)]),
    );
    const ofIndustry = new Map(
      [...Map.groupBy(value, (row) => row.industry_code)].map(([code, rows]) => [code, total(rows)]),
    );
    const whole = total(value);
    return value.map(({ province_code, industry_code, value_added_billion_idr: part, source_id }) => {
      const province = ofProvince.get(province_code) ?? null;
      const industry = ofIndustry.get(industry_code) ?? null;
      return {
        province_code,
        industry_code,
        share_pct: share(part, province),
        lq: locationQuotient({ part, whole: province }, { part: industry, whole }),
        sources: [source_id],
      };
    });
  },
});
