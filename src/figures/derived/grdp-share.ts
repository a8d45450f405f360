import grdpAnnual from "#datasets/grdp-annual.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { preferred } from "#metrics/preferred.ts";
import { share } from "#metrics/share.ts";

const nation = "00";

/** What part of the nation's product a province makes. The provinces do not add up to the nation exactly. */
export default defineDerived({
  id: "grdp-share",
  title: { id: "Bagian provinsi dalam PDB Indonesia", en: "Each province's share of Indonesia's GDP" },
  datasets: { grdp: grdpAnnual },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    year: { label: { id: "Tahun", en: "Year" }, kind: "year" },
    price_basis: { label: { id: "Dasar harga", en: "Price basis" }, kind: "code", words: "price_basis" },
    share_pct: { label: { id: "Bagian dalam PDB Indonesia", en: "Share of Indonesia's GDP" }, unit: "percent" },
  },
  key: ["province_code", "year", "price_basis"],
  derive: ({ grdp }) => {
    const rows = preferred(grdp);
    return rows.flatMap(({ province_code, year, price_basis, value_trillion_idr, source_id }) => {
      const whole = rows.find(
        (row) => row.province_code === nation && row.year === year && row.price_basis === price_basis,
      );
      if (!whole || province_code === nation) return [];
      const share_pct = share(value_trillion_idr, whole.value_trillion_idr);
      return [{ province_code, year, price_basis, share_pct, sources: [source_id, whole.source_id] }];
    });
  },
});
