import { code, decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { sourceId } from "#data/shared-columns.ts";
import { irioTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "interprovincial-flows-2016",
  title: { id: "Perdagangan antarprovinsi 2016", en: "Inter-provincial trade, 2016" },
  description: {
    id: "Nilai penjualan barang dan jasa dari tiap provinsi ke tiap provinsi lain menurut tabel input-output antardaerah BPS tahun 2016.",
    en: "Value of goods and services that each province sold to each other one, by the BPS inter-regional input-output table of 2016.",
  },
  columns: {
    from_code: code({
      label: { id: "Provinsi asal", en: "From" },
      description: { id: "Provinsi yang menjual.", en: "The province that sells." },
      role: "place",
      references: "provinces",
    }),
    to_code: code({
      label: { id: "Provinsi tujuan", en: "To" },
      description: { id: "Provinsi yang membeli.", en: "The province that buys." },
      role: "place",
      references: "provinces",
    }),
    value_billion_idr: decimal({
      label: { id: "Nilai", en: "Value" },
      description: {
        id: "Nilai barang dan jasa yang dijual setahun.",
        en: "Value of goods and services sold in the year.",
      },
      unit: "billion_idr",
      min: 0,
      max: 1_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["from_code", "to_code"],
  naturalKey: ["from_code", "to_code"],
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
