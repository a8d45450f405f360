import { code, integer, oneOf, optional, text } from "#data/columns.ts";
import { missionId } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";

export default defineDataset({
  id: "mission-partners",
  title: { id: "Mitra misi dagang", en: "Partners of trade missions" },
  description: {
    id: "Provinsi atau negara mitra setiap misi dagang, satu baris per mitra.",
    en: "The partner provinces or countries of each trade mission, one row for each partner.",
  },
  columns: {
    mission_id: missionId(),
    number: integer({
      label: { id: "Urutan", en: "Position" },
      description: { id: "Urutan mitra di dalam misi.", en: "Position of the partner within the mission." },
      role: "key",
      min: 1,
    }),
    kind: oneOf(["province", "country", "several"], {
      label: { id: "Jenis mitra", en: "Kind of partner" },
      description: {
        id: "Satu provinsi, satu negara atau wilayah, atau beberapa provinsi yang tidak disebut sumber.",
        en: "A province, a country or territory, or several provinces that the sources do not name.",
      },
      words: "partner_kind",
    }),
    province_code: optional(
      code({
        label: { id: "Provinsi", en: "Province" },
        description: {
          id: "Kode BPS provinsi mitra; ada bila jenisnya provinsi.",
          en: "BPS code of the partner province; present where the kind is province.",
        },
        role: "place",
        references: "provinces",
      }),
    ),
    country_code: optional(
      code({
        label: { id: "Negara", en: "Country" },
        description: {
          id: "Kode ISO 3166-1 dua huruf negara atau wilayah mitra; ada bila jenisnya negara.",
          en: "Two-letter ISO 3166-1 code of the partner; present where the kind is country.",
        },
        role: "place",
      }),
    ),
    name_id: optional(
      text({
        label: { id: "Nama (Indonesia)", en: "Name (Indonesian)" },
        description: {
          id: "Nama mitra yang bukan provinsi; nama provinsi ada di tabel provinsi.",
          en: "Name of a partner that is no province, in Indonesian; names of provinces stand in the table of provinces.",
        },
      }),
    ),
    name_en: optional(
      text({
        label: { id: "Nama (Inggris)", en: "Name (English)" },
        description: {
          id: "Nama mitra yang bukan provinsi, dalam bahasa Inggris.",
          en: "Name of a partner that is no province, in English.",
        },
      }),
    ),
  },
  primaryKey: ["mission_id", "number"],
  naturalKey: ["mission_id", "number"],
  asOf: "2026-11-21",
  terms: {
    id: "Fakta dari sumber-sumber misi yang bersangkutan.",
    en: "Facts from the sources of the missions concerned.",
  },
  limits: [
    {
      id: "Papua Barat pada misi daring 2020 ialah provinsi sebelum pemekaran 2022.",
      en: "West Papua in the online mission of 2020 is the province before the split of 2022.",
    },
  ],
});
