import agreements from "#datasets/agreements.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";

/** How many agreements of the register a province is party to. */
export default defineDerived({
  id: "agreement-counts",
  title: { id: "Perjanjian menurut provinsi", en: "Agreements by province" },
  datasets: { agreements },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    agreements: { label: { id: "Perjanjian dalam register", en: "Agreements in the register" }, unit: "agreement" },
  },
  key: ["province_code"],
  derive: ({ agreements }) => {
    const codes = [...new Set(agreements.flatMap(({ parties }) => parties))].sort();
    return codes.map((province_code) => {
      const own = agreements.filter(({ parties }) => parties.includes(province_code));
      return {
        province_code,
        agreements: own.length,
        period: yearsOf(own.map(({ date }) => date)),
        sources: own.flatMap((row) => row.source_ids),
      };
    });
  },
});
