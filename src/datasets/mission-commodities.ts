import { code, decimal, oneOf, text } from "#data/columns.ts";
import { missionId } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";
import { sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "mission-commodities",
  title: { id: "Nilai komoditas dalam misi dagang", en: "Values of goods in trade missions" },
  description: {
    id: "Nilai yang disebut sumber untuk satu barang dalam satu misi, kebanyakan satu kontrak.",
    en: "Values that sources give for one good in one mission, mostly a single contract.",
  },
  columns: {
    mission_id: missionId(),
    direction: oneOf(["initiator_sells", "initiator_buys"], {
      label: { id: "Arah", en: "Direction" },
      description: {
        id: "Dijual atau dibeli oleh provinsi penyelenggara.",
        en: "Sold or bought by the province that held the mission.",
      },
      words: "mission_direction",
    }),
    commodity: code({
      label: { id: "Kode barang", en: "Code of the good" },
      description: { id: "Pengenal barang di dalam tabel ini.", en: "Id of the good within this table." },
    }),
    commodity_id: text({
      label: { id: "Barang (Indonesia)", en: "Good (Indonesian)" },
      description: { id: "Nama barang dalam bahasa Indonesia.", en: "Name of the good in Indonesian." },
      role: "category",
    }),
    commodity_en: text({
      label: { id: "Barang (Inggris)", en: "Good (English)" },
      description: { id: "Nama barang dalam bahasa Inggris.", en: "Name of the good in English." },
      role: "category",
    }),
    value_billion_idr: decimal({
      label: { id: "Nilai", en: "Value" },
      description: {
        id: "Nilai komitmen yang disebut sumber, bukan barang yang terkirim.",
        en: "Value of the commitment given by the source, not goods shipped.",
      },
      unit: "billion_idr",
      min: 0,
    }),
    source_id: sourceId(),
  },
  primaryKey: ["mission_id", "direction", "commodity"],
  naturalKey: ["mission_id", "direction", "commodity"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dikutip dari pemberitaan dengan menyebut sumbernya; teks beritanya milik penerbit.",
    en: "Figures are cited from press reports, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Kebanyakan baris memuat satu kontrak, bukan total barang itu dalam misi.",
      en: "Most rows hold a single contract, not the total of that good in the mission.",
    },
  ],
});
