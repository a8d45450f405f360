import type { Bilingual } from "#lib/lang.ts";

const id = {
  title: "Perdagangan antarprovinsi 2016",
  short: "Perdagangan 2016",
  sentence: (provinces: string, whole: string, flows: string, surplus: string) =>
    `Pada 2016, ${provinces} provinsi saling menjual barang dan jasa senilai ${whole} dalam ${flows} arus; ${surplus} provinsi menjual lebih banyak daripada membeli.`,
  limits: {
    heading: "Yang perlu diketahui sebelum membaca",
    lines: [
      "Satu tahun patokan, 2016. Tabel yang lebih baru dengan rincian ini tidak kami temukan, dan lonjakan nikel sesudahnya tidak termuat.",
      "Tabel input-output antarwilayah BPS adalah model: arus diperkirakan dari survei dan neraca, tidak dicatat satu per satu di pelabuhan.",
      "Isinya barang dan jasa. Jasa, seperti perdagangan, angkutan, dan keuangan, ikut dihitung sebagai jualan provinsi penyedianya.",
      "Neracanya berbeda dari neraca PDRB tahunan dan dari survei perdagangan antarwilayah; karena itu tidak pernah kami sandingkan dengan angka tahunan.",
      "Papua dan Papua Barat menurut batas sebelum pemekaran 2022; provinsi yang dibentuk sesudahnya tidak ada di tabel.",
    ],
    services: (share: string) => `Di luar pertanian, pertambangan, dan industri pengolahan: ${share} dari nilainya.`,
  },
  map: "Arus terbesar",
  matrix: "Setiap arus",
  islands: "Antarkelompok pulau",
  balance: "Neraca",
  partners: {
    heading: "Mitra utama tiap provinsi",
    line: "Tiga pembeli dan tiga penjual terbesar, dengan bagiannya. Intensitas tertinggi: pembeli yang perdagangannya paling jauh melebihi yang diperkirakan dari ukuran keduanya.",
    caption: "Mitra utama dalam perdagangan antarprovinsi, persen dari penjualan atau pembelian provinsi itu, 2016",
    province: "Provinsi",
    buyers: "Menjual terutama ke",
    sellers: "Membeli terutama dari",
    nearest: "Intensitas tertinggi",
    balance: "Neraca",
    intensity: "Rumus intensitas",
  },
  industry: {
    heading: "Menurut lapangan usaha",
    line: "Lapangan usaha penjual: dari siapa barang atau jasanya berasal.",
    caption: "Perdagangan antarprovinsi menurut lapangan usaha penjual, 2016",
    name: "Lapangan usaha",
    value: "Nilai",
    share: "Bagian",
    largest: "Arus terbesar",
    flow: (from: string, to: string) => `${from} ke ${to}`,
  },
  data: "Tabel",
  pairs: "Bandingkan dua provinsi",
  further: "Selanjutnya",
};

type FlowWords = typeof id;

const en: FlowWords = {
  title: "Trade between provinces, 2016",
  short: "Trade in 2016",
  sentence: (provinces, whole, flows, surplus) =>
    `In 2016, ${provinces} provinces sold one another goods and services worth ${whole} in ${flows} flows; ${surplus} provinces sold more than they bought.`,
  limits: {
    heading: "What to know before reading",
    lines: [
      "One benchmark year, 2016. We found no newer table in this detail, and the later rise of nickel is not in it.",
      "The inter-regional input-output table of BPS is a model: flows are estimated from surveys and balances, not recorded one by one in ports.",
      "It holds goods and services. Services such as trade, transport and finance count as sales of the province that provides them.",
      "Its balances differ from those of the yearly accounts and of the survey of inter-regional trade, so we never set it beside yearly figures.",
      "Papua and West Papua are those before the split of 2022; provinces established then are not in the table.",
    ],
    services: (share) => `Outside agriculture, mining and manufacturing: ${share} of the value.`,
  },
  map: "The largest flows",
  matrix: "Every flow",
  islands: "Between island groups",
  balance: "Balances",
  partners: {
    heading: "Main partners of each province",
    line: "The three largest buyers and sellers, with their shares. Highest intensity: the buyer whose trade goes furthest beyond what the size of the two would suggest.",
    caption: "Main partners in trade between provinces, percent of the province’s sales or purchases, 2016",
    province: "Province",
    buyers: "Sells above all to",
    sellers: "Buys above all from",
    nearest: "Highest intensity",
    balance: "Balance",
    intensity: "Formula of the intensity",
  },
  industry: {
    heading: "By industry",
    line: "The industry of the seller: where the goods or services come from.",
    caption: "Trade between provinces by industry of the seller, 2016",
    name: "Industry",
    value: "Value",
    share: "Share",
    largest: "Largest flow",
    flow: (from, to) => `${from} to ${to}`,
  },
  data: "Tables",
  pairs: "Two provinces compared",
  further: "Further",
};

/** The page on trade between provinces. */
export const flowWords: Bilingual<FlowWords> = { id, en };
