import { code, flag, integer, oneOf, year } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId, sourceId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "port-throughput",
  title: { id: "Arus peti kemas pelabuhan", en: "Container throughput of ports" },
  description: {
    id: "Peti kemas yang dilayani pelabuhan atau terminal dalam setahun.",
    en: "Containers handled by a port or terminal in a year.",
  },
  columns: {
    port_id: code({
      label: { id: "Pelabuhan", en: "Port" },
      description: { id: "Pelabuhan atau terminal.", en: "Port or terminal." },
      role: "place",
      references: "ports",
    }),
    year: year({
      label: { id: "Tahun", en: "Year" },
      description: { id: "Tahun yang diukur.", en: "The year measured." },
    }),
    teu: integer({
      label: { id: "Arus peti kemas", en: "Container throughput" },
      description: {
        id: "Peti kemas setara dua puluh kaki yang dilayani.",
        en: "Twenty-foot equivalent units handled.",
      },
      unit: "teu",
      min: 0,
    }),
    coverage: oneOf(["all_terminals", "whole_port", "one_terminal"], {
      label: { id: "Cakupan", en: "Coverage" },
      description: { id: "Bagian pelabuhan yang dihitung.", en: "Part of the port that is counted." },
      words: "port_coverage",
    }),
    is_rounded: flag({
      label: { id: "Dibulatkan", en: "Rounded" },
      description: { id: "Benar bila sumber membulatkan angka.", en: "True where the source rounds the figure." },
    }),
    source_id: sourceId(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["port_id", "year"],
  naturalKey: ["port_id", "year"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Cakupan terminal berbeda antarsumber; angka Batu Ampar 2024 dan 2025 tidak dapat disambung.",
      en: "Coverage of terminals differs between sources; the figures of Batu Ampar for 2024 and 2025 cannot be joined.",
    },
  ],
});
