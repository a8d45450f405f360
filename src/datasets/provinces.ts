import { code, decimal, name, oneOf, optional, text } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId } from "#data/shared-columns.ts";

export default defineDataset({
  id: "provinces",
  title: { id: "Provinsi", en: "Provinces" },
  description: {
    id: "Kode, nama, ibu kota, dan kelompok pulau 38 provinsi, ditambah satu baris untuk Indonesia.",
    en: "Codes, names, capitals and island groups of the 38 provinces, with one row for Indonesia.",
  },
  columns: {
    province_code: code({
      label: { id: "Kode", en: "Code" },
      description: {
        id: "Kode provinsi menurut BPS; 00 berarti Indonesia.",
        en: "BPS code of the province; 00 is Indonesia.",
      },
    }),
    name_id: text({
      label: { id: "Nama", en: "Name (Indonesian)" },
      description: { id: "Nama resmi dalam bahasa Indonesia.", en: "Official name in Indonesian." },
    }),
    name_en: text({
      label: { id: "Nama Inggris", en: "Name" },
      description: { id: "Nama yang lazim dalam bahasa Inggris.", en: "Usual name in English." },
    }),
    short_name: name({
      label: { id: "Nama pendek", en: "Short name (Indonesian)" },
      description: {
        id: "Singkatan yang lazim, untuk label grafik.",
        en: "The usual Indonesian short form, for labels in charts.",
      },
    }),
    short_name_en: name({
      label: { id: "Nama pendek Inggris", en: "Short name (English)" },
      description: {
        id: "Bentuk pendek nama Inggris, mata angin disingkat, untuk label grafik.",
        en: "A short form of the English name, points of the compass by a letter, for labels in charts.",
      },
    }),
    capital: optional(
      name({
        label: { id: "Ibu kota", en: "Capital" },
        description: { id: "Ibu kota provinsi.", en: "Capital of the province." },
      }),
    ),
    capital_lat: optional(
      decimal({
        label: { id: "Lintang ibu kota", en: "Latitude of the capital" },
        description: {
          id: "Lintang dalam derajat desimal; negatif di selatan khatulistiwa.",
          en: "Latitude in decimal degrees; negative south of the equator.",
        },
        unit: "degree",
        min: -11.1,
        max: 6.1,
      }),
    ),
    capital_lon: optional(
      decimal({
        label: { id: "Bujur ibu kota", en: "Longitude of the capital" },
        description: { id: "Bujur timur dalam derajat desimal.", en: "Longitude east in decimal degrees." },
        unit: "degree",
        min: 95,
        max: 141.1,
      }),
    ),
    island_group: optional(
      oneOf(["sumatera", "jawa", "bali_nusa_tenggara", "kalimantan", "sulawesi", "maluku_papua"], {
        label: { id: "Kelompok pulau", en: "Island group" },
        description: { id: "Kelompok pulau seperti dalam rilis BPS.", en: "Island group as in the releases of BPS." },
        words: "island_group",
        role: "place",
      }),
    ),
    iso_3166_2: code({
      label: { id: "Kode ISO", en: "ISO code" },
      description: { id: "Kode menurut ISO 3166-2.", en: "Code in ISO 3166-2." },
    }),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["province_code"],
  naturalKey: ["province_code"],
  asOf: "2026-11-21",
  terms: {
    id: "Kode dan nama wilayah adalah fakta umum; susunannya karya kami, CC BY 4.0.",
    en: "Codes and names of places are common facts; their arrangement is ours, CC BY 4.0.",
  },
  limits: [
    {
      id: "Kode 91 dan 94 pada data sampai 2022 berarti Papua Barat dan Papua sebelum pemekaran, yang lebih luas daripada wilayahnya kini.",
      en: "In data up to 2022 the codes 91 and 94 mean West Papua and Papua before the split, which were larger than they are now.",
    },
    {
      id: "Titik koordinat adalah kota, bukan pusat provinsi.",
      en: "The points are those of cities, not centres of provinces.",
    },
  ],
});
