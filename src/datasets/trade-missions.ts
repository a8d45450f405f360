import { code, decimal, integer, name, oneOf, optional, partialDate, text } from "#data/columns.ts";
import { sourceIds } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";
import { noteEn, noteId } from "#data/shared-columns.ts";

const goods = (id: string, en: string, language: { id: string; en: string }) =>
  optional(
    text({
      label: { id: `${id} (${language.id})`, en: `${en} (${language.en})` },
      description: {
        id: "Barang dan jasa yang disebut sumber, dipisahkan titik koma; tidak lengkap dan tidak berurut nilai.",
        en: "Goods and services named by the sources, separated by semicolons; neither complete nor ordered by value.",
      },
    }),
  );
const indonesian = { id: "Indonesia", en: "Indonesian" };
const english = { id: "Inggris", en: "English" };

export default defineDataset({
  id: "trade-missions",
  title: { id: "Misi dagang antarprovinsi", en: "Trade missions between provinces" },
  description: {
    id: "Misi dagang Jawa Timur 2016–2026 dan satu rangkaian kerja sama Jawa Tengah dengan Lampung: nilai yang diumumkan, rinciannya, peserta, dan barangnya.",
    en: "Trade missions of East Java 2016–2026 and one set of deals of Central Java with Lampung: announced values, their split, participants and goods.",
  },
  columns: {
    mission_id: code({
      label: { id: "Misi", en: "Mission" },
      description: {
        id: "Pengenal tetap misi: provinsi, mitra, dan tahun.",
        en: "Permanent id of the mission: province, partner and year.",
      },
    }),
    initiator_code: code({
      label: { id: "Penyelenggara", en: "Initiator" },
      description: {
        id: "Kode BPS provinsi yang menyelenggarakan misi.",
        en: "BPS code of the province that held the mission.",
      },
      role: "place",
      references: "provinces",
    }),
    kind: oneOf(["between-provinces", "abroad", "online", "other-deal"], {
      label: { id: "Jenis", en: "Kind" },
      description: {
        id: "Misi ke provinsi lain, ke luar negeri, daring, atau kerja sama lain yang bukan misi formal.",
        en: "A mission to another province, abroad, online, or another deal that is not a formal mission.",
      },
      words: "mission_kind",
    }),
    date: optional(
      partialDate({
        label: { id: "Tanggal", en: "Date" },
        description: {
          id: "Hari misi; hanya bulan atau tahun bila sumber tidak menyebut harinya.",
          en: "Day of the mission; only month or year where the sources do not give the day.",
        },
      }),
    ),
    city: optional(
      name({
        label: { id: "Kota", en: "City" },
        description: { id: "Kota atau kabupaten tempat misi.", en: "City or regency where the mission was held." },
        role: "place",
      }),
    ),
    venue: optional(
      name({
        label: { id: "Tempat", en: "Venue" },
        description: { id: "Gedung atau acara tempat misi.", en: "Building or event where the mission was held." },
      }),
    ),
    total_billion_idr: optional(
      decimal({
        label: { id: "Total diumumkan", en: "Total announced" },
        description: {
          id: "Nilai komitmen yang diumumkan, termasuk investasi dan surat minat bila penyelenggara memasukkannya. Bukan barang yang terkirim.",
          en: "Value of commitments as announced, including investment and letters of intent where the initiator counts them. Not goods shipped.",
        },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    initiator_sells_billion_idr: optional(
      decimal({
        label: { id: "Penyelenggara menjual", en: "Initiator sells" },
        description: {
          id: "Bagian total yang dijual pelaku usaha penyelenggara.",
          en: "Part of the total that businesses of the initiator sell.",
        },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    initiator_buys_billion_idr: optional(
      decimal({
        label: { id: "Penyelenggara membeli", en: "Initiator buys" },
        description: {
          id: "Bagian total yang dibeli pelaku usaha penyelenggara.",
          en: "Part of the total that businesses of the initiator buy.",
        },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    investment_billion_idr: optional(
      decimal({
        label: { id: "Investasi di dalam total", en: "Investment inside the total" },
        description: {
          id: "Bagian total yang berupa investasi, bila sumber menyebutnya.",
          en: "Part of the total that is investment, where the sources say so.",
        },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    letters_of_intent_billion_idr: optional(
      decimal({
        label: { id: "Surat minat di dalam total", en: "Letters of intent inside the total" },
        description: {
          id: "Bagian total yang berupa surat minat dengan pihak lain, bila sumber menyebutnya.",
          en: "Part of the total that is letters of intent with other parties, where the sources say so.",
        },
        unit: "billion_idr",
        min: 0,
      }),
    ),
    businesses_initiator: optional(
      integer({
        label: { id: "Pelaku usaha penyelenggara", en: "Businesses of the initiator" },
        description: {
          id: "Pelaku usaha dari provinsi penyelenggara.",
          en: "Businesses from the province that held the mission.",
        },
        unit: "business",
        min: 0,
      }),
    ),
    businesses_partner: optional(
      integer({
        label: { id: "Pelaku usaha mitra", en: "Businesses of the partner" },
        description: { id: "Pelaku usaha dari pihak mitra.", en: "Businesses from the partner." },
        unit: "business",
        min: 0,
      }),
    ),
    agreements_signed: optional(
      integer({
        label: { id: "Perjanjian diteken", en: "Agreements signed" },
        description: {
          id: "Perjanjian antardinas, perusahaan daerah, atau asosiasi yang diteken pada misi itu.",
          en: "Deals between agencies, regional companies or associations signed at the mission.",
        },
        unit: "agreement",
        min: 0,
      }),
    ),
    commodities_sold_id: goods("Barang dijual", "Goods sold", indonesian),
    commodities_sold_en: goods("Barang dijual", "Goods sold", english),
    commodities_bought_id: goods("Barang dibeli", "Goods bought", indonesian),
    commodities_bought_en: goods("Barang dibeli", "Goods bought", english),
    source_ids: sourceIds(),
    note_id: noteId(),
    note_en: noteEn(),
  },
  primaryKey: ["mission_id"],
  naturalKey: ["mission_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis pemerintah daerah dengan menyebut sumbernya; teks beritanya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases of regional governments, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Nilainya komitmen yang diumumkan, bukan barang yang terkirim; tidak ada sumber yang menyebut berapa yang terlaksana.",
      en: "Values are commitments as announced, not goods shipped; no source says how much was carried out.",
    },
    {
      id: "Rincian jual dan beli hanya ada untuk sebagian misi, dan tidak selalu berjumlah sama dengan total.",
      en: "A split into sales and purchases exists for some missions only, and does not always add up to the total.",
    },
    {
      id: "Beberapa misi hanya diketahui tahunnya, dan beberapa tanpa nilai; daftar ini memuat yang ditemukan, bukan semua misi.",
      en: "Of some missions only the year is known, and some have no value; the list holds what was found, not every mission.",
    },
  ],
});
