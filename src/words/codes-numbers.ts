import { numberNotes } from "#words/number-notes.ts";

/** Words of the codes in the tables of numbers, by group and code. */
export const numberCodes = {
  island_group: {
    sumatera: { id: "Sumatera", en: "Sumatra" },
    jawa: { id: "Jawa", en: "Java" },
    bali_nusa_tenggara: { id: "Bali dan Nusa Tenggara", en: "Bali and Nusa Tenggara" },
    kalimantan: { id: "Kalimantan", en: "Kalimantan" },
    sulawesi: { id: "Sulawesi", en: "Sulawesi" },
    maluku_papua: { id: "Maluku dan Papua", en: "Maluku and Papua" },
  },
  industry_group: {
    primary: { id: "primer", en: "primary" },
    secondary: { id: "sekunder", en: "secondary" },
    tertiary: { id: "tersier", en: "tertiary" },
  },
  figure_status: {
    final: { id: "tetap", en: "final" },
    preliminary: { id: "sementara", en: "preliminary" },
    very_preliminary: { id: "sangat sementara", en: "very preliminary" },
    unknown: { id: "tidak disebut", en: "not stated" },
  },
  price_basis: {
    current: { id: "harga berlaku", en: "current prices" },
    constant2010: { id: "harga konstan 2010", en: "constant 2010 prices" },
  },
  growth_measure: {
    yoy: { id: "y-on-y", en: "y-on-y" },
    qoq: { id: "q-to-q", en: "q-to-q" },
    ctc: { id: "c-to-c", en: "c-to-c" },
  },
  vintage: {
    first_release: { id: "rilis pertama", en: "first release" },
    interim_release: { id: "rilis di antaranya", en: "release in between" },
    latest: { id: "angka terakhir yang terlihat", en: "last figure seen" },
    unknown: { id: "tidak disebut", en: "not stated" },
  },
  share_basis: {
    accounts: { id: "PDRB harga berlaku", en: "yearly accounts, current prices" },
    accounts_constant2010: { id: "PDRB harga konstan 2010", en: "yearly accounts, constant 2010 prices" },
    irio_2016: { id: "tabel input-output 2016", en: "input-output table of 2016" },
  },
  expenditure_component: {
    household: { id: "konsumsi rumah tangga", en: "household consumption" },
    npish: { id: "konsumsi lembaga nonprofit", en: "consumption of non-profit institutions" },
    government: { id: "konsumsi pemerintah", en: "government consumption" },
    gfcf: { id: "pembentukan modal tetap bruto", en: "gross fixed capital formation" },
    inventories: { id: "perubahan inventori", en: "change in inventories" },
    exports: { id: "ekspor", en: "exports" },
    imports: { id: "impor", en: "imports" },
    net_interregional: { id: "ekspor neto antardaerah", en: "net inter-regional exports" },
  },
  export_definition: {
    origin: { id: "menurut asal barang", en: "by origin of the goods" },
    port: { id: "menurut pelabuhan muat", en: "by port of loading" },
    not_stated: { id: "tidak disebut", en: "not stated" },
  },
  export_dimension: {
    destination: { id: "tujuan", en: "destination" },
    commodity: { id: "komoditas", en: "commodity" },
    port: { id: "pelabuhan", en: "port" },
  },
  commodity_unit: {
    tonne: { id: "ton", en: "tonnes" },
    head: { id: "ekor", en: "head" },
    nut: { id: "butir", en: "nuts" },
    trillion_idr: { id: "triliun rupiah", en: "trillion rupiah" },
    percent: { id: "persen", en: "percent" },
  },
  welfare_indicator: {
    poverty_pct: { id: "penduduk miskin (persen)", en: "people in poverty (percent)" },
    unemployment_pct: { id: "pengangguran terbuka (persen)", en: "open unemployment (percent)" },
    gini: { id: "rasio Gini (0–1)", en: "Gini ratio (0–1)" },
    hdi: { id: "indeks pembangunan manusia (0–100)", en: "human development index (0–100)" },
  },
  number_note: numberNotes,
} as const;
