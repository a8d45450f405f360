/** Words of the recurring remarks on rows of numbers; codes that begin with `chosen_` say why a row is the preferred one. */
export const numberNotes = {
  press_quote: { id: "kutipan pers", en: "quoted by the press" },
  press_quote_equal: {
    id: "kutipan pers, sama dengan angka terpakai",
    en: "quoted by the press, equal to the preferred value",
  },
  press_quote_differs: {
    id: "kutipan pers, berbeda dari angka terpakai",
    en: "quoted by the press, differs from the preferred value",
  },
  press_unlike_bps: {
    id: "kutipan pers, tidak cocok dengan tabel dan nilai BPS",
    en: "quoted by the press, does not fit the table and the levels of BPS",
  },
  press_quarter_as_year: {
    id: "kutipan pers: angka satu triwulan yang ditulis sebagai angka setahun",
    en: "quoted by the press: the figure of one quarter given as that of the year",
  },
  status_inferred: {
    id: "status disimpulkan dari tanggal atau daur rilis",
    en: "status inferred from the date or cycle of release",
  },
  derived_from_levels: {
    id: "dihitung dari nilai PDRB harga konstan",
    en: "derived from GRDP levels at constant prices",
  },
  derived_cumulative: {
    id: "dihitung dari nilai PDRB harga konstan, kumulatif sampai triwulan ini",
    en: "derived from GRDP levels at constant prices, cumulative to this quarter",
  },
  sum_of_quarters: { id: "dihitung sebagai jumlah empat triwulan", en: "derived as the sum of the four quarters" },
  share_of_34: {
    id: "pangsa dihitung dari jumlah 34 provinsi",
    en: "share computed from the sum of 34 provinces",
  },
  share_of_38: {
    id: "pangsa dari jumlah 38 provinsi, seperti tercetak",
    en: "share of the sum of 38 provinces, as printed",
  },
  share_as_printed: {
    id: "pangsa dalam ekonomi nasional, seperti tercetak",
    en: "share of the national economy, as printed",
  },
  computed_from_levels: { id: "dihitung dari nilai yang diterbitkan", en: "computed from published values" },
  preliminary: { id: "angka sementara", en: "preliminary" },
  very_preliminary: { id: "angka sangat sementara", en: "very preliminary" },
  first_release: { id: "rilis pertama", en: "first release" },
  earlier_vintage: { id: "rilis yang lebih awal", en: "earlier vintage" },
  later_vintage: { id: "angka revisi dari rilis yang lebih akhir", en: "revised figure of a later release" },
  copied_2022: {
    id: "rilis yang lebih awal, tabel BPS sebagaimana disalin pada 2022",
    en: "earlier vintage, the BPS table as copied in 2022",
  },
  copied_2025: {
    id: "rilis yang lebih awal, tabel BPS sebagaimana diunduh sampai Oktober 2025",
    en: "earlier vintage, the BPS table as downloaded by October 2025",
  },
  restated_2015: {
    id: "dihitung ulang BPS pada Februari 2015 dengan tahun dasar 2010",
    en: "restated by BPS in February 2015 on base year 2010",
  },
  before_2022_split: { id: "wilayah sebelum pemekaran 2022", en: "territory before the split of 2022" },
  after_2022_split: {
    id: "wilayah setelah pemekaran 2022, tidak sebanding dengan baris sampai 2023",
    en: "territory after the split of 2022, not comparable with rows to 2023",
  },
  created_2022: { id: "provinsi yang dibentuk pada 2022", en: "province created in 2022" },
  measure_inferred: {
    id: "ukuran disimpulkan dari kalimatnya",
    en: "measure inferred from the sentence",
  },
  period_inferred: { id: "periode disimpulkan dari konteksnya", en: "period inferred from the context" },
  three_decimals: { id: "tercetak dengan tiga desimal", en: "printed with three decimals" },
  secondary_source: { id: "sumber sekunder", en: "secondary source" },
  sources_disagree: { id: "sumber-sumber berbeda", en: "sources disagree" },
  not_confirmed: { id: "belum didukung sumber kedua", en: "not confirmed by a second source" },
  chosen_full_set: {
    id: "dipakai: sumber ini memuat semua lapangan usaha",
    en: "preferred: this source has all industries",
  },
  chosen_bps_table: { id: "dipakai: mengutip tabel BPS", en: "preferred: quotes the table of BPS" },
  chosen_bps_release: { id: "dipakai: rilis BPS sendiri", en: "preferred: the release of BPS itself" },
  chosen_fits_level: {
    id: "dipakai: cocok dengan nilai yang dikutip bersamanya",
    en: "preferred: fits the value quoted with it",
  },
  chosen_later_vintage: { id: "dipakai: rilis yang lebih akhir", en: "preferred: the later release" },
  chosen_published: {
    id: "dipakai: angka terbitan, bukan hitungan",
    en: "preferred: published rather than computed",
  },
  chosen_other_doubtful: {
    id: "dipakai: sumber lainnya meragukan",
    en: "preferred: the other source is doubtful",
  },
  rounded: { id: "dibulatkan di sumbernya", en: "rounded in the source" },
  quarter_inferred: {
    id: "berkasnya hanya menyebut tahun; dibaca sebagai triwulan I dan dicocokkan dengan pemberitaan",
    en: "the file names only the year; read as the first quarter and checked against press reports",
  },
  bank_indonesia: { id: "dari naskah Bank Indonesia", en: "from a text of Bank Indonesia" },
  quoted_later: { id: "dikutip dalam berita triwulan berikutnya", en: "quoted in a report on the following quarter" },
  digit_order_differs: {
    id: "kedua sumber berbeda pada urutan dua angka",
    en: "the two sources differ in the order of two digits",
  },
  worded_as_contribution: {
    id: "artikelnya menyebut andil terhadap pertumbuhan; angkanya pangsa",
    en: "the article calls it a contribution to growth; the figure is a share",
  },
  foreign_trade_only: { id: "hanya perdagangan luar negeri", en: "foreign trade only" },
  domestic_and_foreign: { id: "perdagangan luar negeri dan antarprovinsi", en: "foreign and inter-provincial trade" },
  goods_and_services: { id: "barang dan jasa", en: "goods and services" },
  imports_only: { id: "hanya nilai impor yang disebut", en: "only imports are stated" },
  non_oil_gas_only: { id: "hanya nonmigas", en: "non-oil-and-gas only" },
  share_of_non_oil_gas: { id: "pangsa terhadap ekspor nonmigas", en: "share of non-oil-and-gas exports" },
  share_of_total: { id: "pangsa terhadap ekspor total", en: "share of all exports" },
  batam_only: {
    id: "ekspor Kota Batam saja, bukan seluruh Kepulauan Riau",
    en: "exports of the city of Batam, not of all Riau Islands",
  },
  jepara_only: { id: "hanya Kabupaten Jepara", en: "the regency of Jepara only" },
  almost: { id: "“hampir” menurut sumbernya", en: "“almost”, says the source" },
  about: { id: "“sekitar” menurut sumbernya", en: "“about”, says the source" },
  more_than: { id: "“lebih dari” menurut sumbernya", en: "“more than”, says the source" },
  loaded_elsewhere: {
    id: "barang asal provinsi ini yang dimuat di pelabuhan provinsi lain",
    en: "goods of this province loaded in a port of another",
  },
  from_provincial_agency: { id: "angka dinas provinsi", en: "figure of the provincial agency" },
  from_fisheries_ministry: {
    id: "angka Kementerian Kelautan dan Perikanan",
    en: "figure of the Ministry of Marine Affairs and Fisheries",
  },
  from_quarantine: { id: "angka karantina", en: "figure of the quarantine service" },
  said_by_governor: { id: "pernyataan gubernur", en: "stated by the governor" },
  said_by_province: { id: "pernyataan pemerintah provinsi", en: "stated by the provincial government" },
  estimate: { id: "perkiraan", en: "estimate" },
  projection: { id: "proyeksi, bukan realisasi", en: "projection, not an outcome" },
  label_doubtful: { id: "label di sumbernya meragukan", en: "the label in the source is doubtful" },
  break_census_2023: {
    id: "tidak sebanding dengan angka sebelum Sensus Pertanian 2023",
    en: "not comparable with figures before the agricultural census of 2023",
  },
  rank_disputed: { id: "peringkatnya dipersoalkan sumber lain", en: "its rank is disputed by other sources" },
  with_small_firms: { id: "termasuk usaha mikro dan kecil", en: "includes micro and small businesses" },
  cumulative: { id: "kumulatif beberapa tahun", en: "cumulative over several years" },
  chosen_fits_text: {
    id: "dipakai: cocok dengan urutan dalam naskah rilis",
    en: "preferred: fits the ranking in the text of the release",
  },
  chosen_fits_total: { id: "dipakai: cocok dengan pertumbuhan total", en: "preferred: fits total growth" },
  chosen_bps_quote: { id: "dipakai: mengutip rilis BPS", en: "preferred: quotes the release of BPS" },
  chosen_unclear: {
    id: "dipakai, meski tidak ada yang memastikan mana yang benar",
    en: "preferred, though nothing settles which one is right",
  },
  chosen_more_complete: {
    id: "dipakai: juga memuat nonmigas dan impor",
    en: "preferred: also gives non-oil-and-gas exports and imports",
  },
  chosen_comparable: {
    id: "dipakai: sebanding dengan baris tahun sebelumnya dari sumber yang sama",
    en: "preferred: comparable with the row of the year before from the same source",
  },
  chosen_bkpm: { id: "dipakai: angka BKPM", en: "preferred: figures of the investment ministry (BKPM)" },
} as const;
