import { code, decimal, oneOf, optional, period } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "bilateral-trade",
  title: { id: "Perdagangan antara dua provinsi", en: "Trade between two provinces" },
  description: {
    id: "Nilai perdagangan antarprovinsi setahun seperti disebut sumber: satu arah, dua arah, atau dengan semua mitra.",
    en: "Yearly value of trade between provinces as given by sources: one way, both ways, or with all partners.",
  },
  columns: {
    from_code: code({
      label: { id: "Dari", en: "From" },
      description: {
        id: "Kode BPS provinsi asal; 00 berarti semua provinsi.",
        en: "BPS code of the province of origin; 00 is all provinces.",
      },
      role: "place",
      references: "provinces",
    }),
    to_code: code({
      label: { id: "Ke", en: "To" },
      description: {
        id: "Kode BPS provinsi tujuan; 00 berarti semua provinsi.",
        en: "BPS code of the province of destination; 00 is all provinces.",
      },
      role: "place",
      references: "provinces",
    }),
    period: period({
      label: { id: "Periode", en: "Period" },
      description: {
        id: "Tahun, atau rentang bila sumber menggabung dua tahun.",
        en: "Year, or span where the source joins two years.",
      },
    }),
    flow: oneOf(["one_way", "two_way_total", "all_partners"], {
      label: { id: "Arus", en: "Flow" },
      description: {
        id: "Satu arah, jumlah dua arah, atau dengan semua mitra.",
        en: "One way, total of both ways, or with all partners.",
      },
      words: "trade_flow",
    }),
    value_billion_idr: optional(
      decimal({
        label: { id: "Nilai", en: "Value" },
        description: { id: "Nilai perdagangan menurut arusnya.", en: "Value of trade by its flow." },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    balance_billion_idr: optional(
      decimal({
        label: { id: "Neraca", en: "Balance" },
        description: {
          id: "Surplus provinsi asal; negatif bila defisit.",
          en: "Surplus of the province of origin; negative where a deficit.",
        },
        unit: "billion_idr",
      }),
    ),
    status: oneOf(["actual", "projection"], {
      label: { id: "Status", en: "Status" },
      description: { id: "Angka yang tercatat atau proyeksi.", en: "Recorded figure or projection." },
      words: "trade_status",
      role: "status",
    }),
    source_id: sourceId(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["from_code", "to_code", "period", "flow"],
  naturalKey: ["from_code", "to_code", "period", "flow"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Angka satu arah dan dua arah tidak boleh dijumlahkan atau dibandingkan langsung.",
      en: "One-way and two-way figures must not be added or compared directly.",
    },
    {
      id: "Kebanyakan angka dikutip pejabat dan dibulatkan; perbedaannya ada dalam tabel perbedaan data.",
      en: "Most figures are quoted by officials and rounded; disagreements stand in the table of conflicting data.",
    },
  ],
});
