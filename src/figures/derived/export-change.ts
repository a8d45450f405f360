import exports from "#datasets/exports.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { compoundGrowth } from "#metrics/compound-growth.ts";
import { growth } from "#metrics/growth.ts";
import { preferred } from "#metrics/preferred.ts";

/** Exports of whole years against earlier whole years; months and part-years are left out. */
export default defineDerived({
  id: "export-change",
  title: { id: "Perubahan ekspor antartahun", en: "Change of exports between years" },
  datasets: { exports },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    from: { label: { id: "Tahun awal", en: "First year" }, kind: "year" },
    to: { label: { id: "Tahun akhir", en: "Last year" }, kind: "year" },
    change_pct: { label: { id: "Perubahan ekspor", en: "Change of exports" }, unit: "percent" },
    times: {
      label: { id: "Ekspor dibanding tahun awal", en: "Exports as a multiple of the first year" },
      unit: "ratio",
    },
    yearly_pct: {
      label: { id: "Pertumbuhan ekspor setahun", en: "Compound growth of exports a year" },
      unit: "percent",
    },
  },
  key: ["province_code", "from", "to"],
  derive: ({ exports }) => {
    const years = preferred(exports).filter(
      ({ period, value_million_usd }) => /^\d{4}$/.test(period) && value_million_usd !== null,
    );
    return years.flatMap((first) =>
      years
        .filter((last) => last.province_code === first.province_code && last.period > first.period)
        .map((last) => {
          const [from, to] = [Number(first.period), Number(last.period)];
          const change_pct = growth(first.value_million_usd, last.value_million_usd);
          return {
            province_code: first.province_code,
            from,
            to,
            change_pct,
            times: change_pct === null ? null : 1 + change_pct / 100,
            yearly_pct: compoundGrowth(first.value_million_usd, last.value_million_usd, to - from),
            sources: [first.source_id, last.source_id],
          };
        }),
    );
  },
});
