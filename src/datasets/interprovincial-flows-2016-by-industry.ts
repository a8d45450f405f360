import { code, decimal } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { industryCode, sourceId } from "#data/shared-columns.ts";
import { irioTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "interprovincial-flows-2016-by-industry",
  title: {
    id: "Perdagangan antarprovinsi 2016 menurut lapangan usaha",
    en: "Inter-provincial trade by industry, 2016",
  },
  description: {
    id: "Perdagangan antarprovinsi 2016 dirinci menurut lapangan usaha asal barang atau jasanya.",
    en: "Inter-provincial trade of 2016 by the industry whose product was sold.",
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
    industry_code: industryCode(),
    value_billion_idr: decimal({
      label: { id: "Nilai", en: "Value" },
      description: {
        id: "Nilai produk lapangan usaha itu yang dijual setahun; pasangan tanpa perdagangan tidak berbaris.",
        en: "Value of products of the industry sold in the year; pairs without trade have no row.",
      },
      unit: "billion_idr",
      min: 0,
      max: 1_000_000,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["from_code", "to_code", "industry_code"],
  naturalKey: ["from_code", "to_code", "industry_code"],
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
