import { code, decimal, oneOf, optional, year } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "indicators",
  title: { id: "Tiga indikator kemitraan", en: "Three indicators of partnerships" },
  description: {
    id: "Perdagangan dan investasi di antara para pihak serta UMKM yang ikut, per tahun: indikator yang disarankan makalah untuk evaluasi. Sel yang angkanya tidak ditemukan tetap kosong.",
    en: "Trade and investment between the parties and small firms taking part, by year: the indicators that the paper recommends for evaluation. A cell for which no figure was found stays empty.",
  },
  columns: {
    partnership: code({
      label: { id: "Kemitraan", en: "Partnership" },
      description: { id: "Kemitraan yang diukur.", en: "The partnership that is measured." },
      references: "partnerships",
    }),
    indicator: oneOf(["trade", "investment", "umkm"], {
      label: { id: "Indikator", en: "Indicator" },
      description: {
        id: "Perdagangan di antara para pihak, jumlah semua arah; investasi dari satu pihak di pihak lain; UMKM yang berdagang dalam kemitraan.",
        en: "Trade between the parties, all directions together; investment of one party in another; small firms that trade within the partnership.",
      },
      words: "partnership_indicator",
    }),
    year: year({
      label: { id: "Tahun", en: "Year" },
      description: {
        id: "Tahun yang diukur: dari setahun sebelum perjanjian pertama sampai tahun penuh terakhir.",
        en: "The year measured: from the year before the first agreement to the last full year.",
      },
    }),
    value: optional(
      decimal({
        label: { id: "Nilai", en: "Value" },
        description: {
          id: "Nilai yang terbit; kosong bila angkanya tidak ditemukan.",
          en: "The value as published; empty where none was found.",
        },
        unit: "per_row",
        min: 0,
      }),
    ),
    unit: optional(
      oneOf(["billion_idr", "business"], {
        label: { id: "Satuan", en: "Unit" },
        description: { id: "Satuan nilainya.", en: "Unit of the value." },
        words: "conflict_unit",
      }),
    ),
    source_id: optional(sourceId()),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["partnership", "indicator", "year"],
  naturalKey: ["partnership", "indicator", "year"],
  asOf: "2026-11-22",
  terms: {
    id: "Angka dikutip dari rilis pemerintah daerah dan pemberitaan dengan menyebut sumbernya.",
    en: "Figures are cited from releases of regional governments and press reports, naming each.",
  },
  limits: [
    {
      id: "Hanya angka di antara para pihak. Investasi dan UMKM setiap provinsi sebagai keseluruhan ada di tabel investasi dan UMKM.",
      en: "Figures between the parties alone. Investment and small firms of each province as a whole stand in the tables on investment and small firms.",
    },
    {
      id: "Komitmen misi dagang bukan perdagangan dan tidak dimasukkan; proyeksi dan angka gabungan beberapa tahun juga tidak.",
      en: "Commitments of missions are not trade and are left out, and so are projections and figures for several years together.",
    },
  ],
});
