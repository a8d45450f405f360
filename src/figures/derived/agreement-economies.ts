import agreements from "#datasets/agreements.ts";
import grdpAnnual from "#datasets/grdp-annual.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { preferred } from "#metrics/preferred.ts";
import { share } from "#metrics/share.ts";

const nation = "00";

/** How large the provinces of an agreement are together, at current prices, in years for which all of them are known. */
export default defineDerived({
  id: "agreement-economies",
  title: { id: "Ekonomi para pihak perjanjian", en: "Economies of the parties to an agreement" },
  datasets: { agreements, grdp: grdpAnnual },
  columns: {
    agreement_id: { label: { id: "Perjanjian", en: "Agreement" }, kind: "code", references: "agreements" },
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    grdp_trillion_idr: {
      label: { id: "Jumlah PDRB para pihak, harga berlaku", en: "Sum of the parties' GRDP, current prices" },
      unit: "trillion_idr",
    },
    share_pct: {
      label: { id: "Bagian para pihak dalam PDB Indonesia", en: "The parties' share of Indonesia's GDP" },
      unit: "percent",
    },
    largest_share_pct: {
      label: { id: "Bagian pihak terbesar dalam jumlah itu", en: "Share of the largest party in that sum" },
      unit: "percent",
    },
  },
  key: ["agreement_id", "year"],
  derive: ({ agreements, grdp }) => {
    const levels = preferred(grdp).filter(({ price_basis }) => price_basis === "current");
    const years = [...new Set(levels.map(({ year }) => year))];
    return agreements.flatMap(({ agreement_id, parties, source_ids }) =>
      years.flatMap((year) => {
        const ofYear = levels.filter((row) => row.year === year);
        const own = ofYear.filter(({ province_code }) => parties.includes(province_code));
        if (own.length < parties.length) return [];
        const whole = ofYear.find(({ province_code }) => province_code === nation);
        const sum = own.reduce((total, { value_trillion_idr }) => total + value_trillion_idr, 0);
        const largest = Math.max(...own.map(({ value_trillion_idr }) => value_trillion_idr));
        return [
          {
            agreement_id,
            year,
            grdp_trillion_idr: sum,
            share_pct: whole ? share(sum, whole.value_trillion_idr) : null,
            largest_share_pct: share(largest, sum),
            sources: [...own, ...(whole ? [whole] : [])].map(({ source_id }) => source_id).concat(source_ids),
          },
        ];
      }),
    );
  },
});
