import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Cari",
  line: (count: string) =>
    `${count} halaman situs ini menurut jenisnya. Tanpa JavaScript, pencarian peramban menemukan semuanya di sini.`,
  field: "Kata yang dicari",
  hint: "Nama provinsi, ibu kota, komoditas, atau istilah",
  /** `{n}` and `{all}` are filled in by the script, `{q}` with what was typed. */
  shown: "{n} dari {all} halaman.",
  part: "Tidak ada halaman dengan semua kata itu. {n} halaman memuat sebagian besarnya.",
  none: "Tidak ada hasil untuk “{q}”.",
  meant: "Mungkin maksud Anda:",
  groups: {
    pages: "Bagian situs",
    articles: "Artikel",
    charts: "Grafik",
    provinces: "Provinsi",
    missions: "Misi dagang",
    agreements: "Perjanjian",
    events: "Peristiwa",
    promises: "Janji dan rencana",
    pairs: "Dua provinsi",
    claims: "Klaim",
    datasets: "Tabel",
    terms: "Istilah",
  },
  closest: "Alamat yang paling dekat",
  seek: "Cari kata dari alamat ini",
};

const en: typeof id = {
  title: "Search",
  line: (count) =>
    `${count} pages of this site, by kind. Without JavaScript the browser’s own search finds all of them here.`,
  field: "Words to search for",
  hint: "Name of a province, a capital, a good, or a term",
  shown: "{n} of {all} pages.",
  part: "No page has all of these words. {n} pages have most of them.",
  none: "No results for “{q}”.",
  meant: "Did you mean:",
  groups: {
    pages: "Parts of the site",
    articles: "Articles",
    charts: "Charts",
    provinces: "Provinces",
    missions: "Trade missions",
    agreements: "Agreements",
    events: "Events",
    promises: "Promises and plans",
    pairs: "Two provinces",
    claims: "Claims",
    datasets: "Tables",
    terms: "Terms",
  },
  closest: "The closest addresses",
  seek: "Search for the words of this address",
};

/** Words of which people type one where a page says another; small letters. */
export const alike: Bilingual<readonly (readonly string[])[]> = {
  id: [
    ["satuan tugas", "satgas"],
    ["nota kesepahaman", "mou"],
    ["perjanjian kerja sama", "pks"],
    ["badan usaha milik daerah", "bumd"],
    ["usaha mikro", "umkm"],
    ["pendapatan daerah bruto", "pdrb"],
    ["hasil laut", "perikanan", "ikan"],
    ["kesepakatan", "perjanjian"],
  ],
  en: [
    ["memorandum of understanding", "mou"],
    ["gross regional domestic product", "grdp", "gdp"],
    ["small firms", "small businesses", "smes", "msmes"],
    ["seafood", "fisheries", "fish"],
    ["agreement", "deal"],
  ],
};

/** The search page, and what the page for a missing address says of its neighbours. */
export const searchWords: Bilingual<typeof id> = { id, en };
