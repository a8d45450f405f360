import { decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { provinceCode, sourceId } from "#data/shared-columns.ts";
import { irioTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "province-trade-2016",
  title: { id: "Perdagangan provinsi 2016", en: "Trade of provinces, 2016" },
  description: {
    id: "Ekspor dan impor tiap provinsi ke provinsi lain dan ke luar negeri menurut tabel input-output antardaerah BPS tahun 2016.",
    en: "Exports and imports of each province to other provinces and abroad, by the BPS inter-regional input-output table of 2016.",
  },
  columns: {
    province_code: provinceCode(),
    interprovincial_exports_billion_idr: decimal({
      label: { id: "Ekspor antarprovinsi", en: "Inter-provincial exports" },
      description: { id: "Yang dijual ke provinsi lain.", en: "What was sold to other provinces." },
      unit: "billion_idr",
      min: 0,
      max: 2_000_000,
    }),
    interprovincial_imports_billion_idr: decimal({
      label: { id: "Impor antarprovinsi", en: "Inter-provincial imports" },
      description: { id: "Yang dibeli dari provinsi lain.", en: "What was bought from other provinces." },
      unit: "billion_idr",
      min: 0,
      max: 2_000_000,
    }),
    foreign_exports_billion_idr: decimal({
      label: { id: "Ekspor luar negeri", en: "Foreign exports" },
      description: { id: "Yang dijual ke luar negeri.", en: "What was sold abroad." },
      unit: "billion_idr",
      min: 0,
      max: 2_000_000,
    }),
    foreign_imports_billion_idr: decimal({
      label: { id: "Impor luar negeri", en: "Foreign imports" },
      description: { id: "Yang dibeli dari luar negeri.", en: "What was bought abroad." },
      unit: "billion_idr",
      min: 0,
      max: 2_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["province_code"],
  naturalKey: ["province_code"],
  period: "2016",
  asOf: "2026-11-21",
  terms: irioTerms,
  limits: [
    {
      id: "Tabel model: barang dan jasa (jasa sekitar 38 persen); neracanya berbeda dari neraca PDRB tahunan, jadi tidak disandingkan.",
      en: "A model table: goods and services (services about 38 percent); its balances differ from those of the yearly accounts, so the two are never shown side by side.",
    },
    { id: "Lonjakan nikel sesudah 2016 tidak termuat di dalamnya.", en: "The rise of nickel after 2016 is not in it." },
    {
      id: "Papua dan Papua Barat menurut batas sebelum pemekaran 2022.",
      en: "Papua and West Papua are those before the split of 2022.",
    },
  ],
});
