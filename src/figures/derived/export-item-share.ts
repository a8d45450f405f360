import breakdown from "#datasets/export-breakdown.ts";
import exports from "#datasets/exports.ts";
import cumulative from "#datasets/exports-cumulative.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { share } from "#metrics/share.ts";

/**
 * What part of a province's exports went to a destination, through a port or was of a commodity. Only where one source
 * gives both the part and the whole of the period, so that no two definitions of exports meet in one share.
 */
export default defineDerived({
  id: "export-item-share",
  title: { id: "Bagian dalam ekspor provinsi", en: "Share of a province's exports" },
  datasets: { breakdown, exports, cumulative },
  columns: {
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    period: { label: { id: "Periode", en: "Period" }, kind: "period" },
    dimension: { label: { id: "Rincian", en: "Dimension" }, kind: "code", words: "export_dimension" },
    item: { label: { id: "Isi", en: "Item" }, kind: "code" },
    item_id: { label: { id: "Sebutan isi", en: "Name of the item (Indonesian)" }, kind: "name" },
    item_en: { label: { id: "Sebutan isi (Inggris)", en: "Name of the item" }, kind: "name" },
    share_pct: { label: { id: "Bagian dalam ekspor", en: "Share of exports" }, unit: "percent" },
  },
  key: ["province_code", "period", "dimension", "item"],
  derive: ({ breakdown, exports, cumulative }) => {
    const wholes = [...exports, ...cumulative];
    return breakdown.flatMap((row) => {
      const { province_code, period, dimension, item, item_id, item_en, value_million_usd, source_id } = row;
      const whole = wholes.find(
        (whole) => whole.province_code === province_code && whole.period === period && whole.source_id === source_id,
      );
      if (value_million_usd === null || !whole || whole.value_million_usd === null) return [];
      const share_pct = share(value_million_usd, whole.value_million_usd);
      return [{ province_code, period, dimension, item, item_id, item_en, share_pct, sources: [source_id] }];
    });
  },
});
