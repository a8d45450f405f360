import type { Bilingual } from "#lib/lang.ts";

const id = {
  line: { name: "Grafik garis", use: "Beberapa deret sepanjang tahun, namanya di ujung garis" },
  vintages: { name: "Garis dengan angka lama", use: "Satu deret beserta angka yang sudah diganti" },
  "small-multiples": { name: "Grafik kecil berderet", use: "Grafik yang sama untuk tiap provinsi, dengan satu skala" },
  slope: { name: "Grafik lereng", use: "Dua waktu, satu garis untuk tiap provinsi" },
  tracker: { name: "Tabel garis kecil", use: "Arah dan nilai terakhir di tiap baris" },
  columns: { name: "Batang menurut waktu", use: "Beberapa nilai bertanggal, dari nol" },
  "ranked-bar": { name: "Batang berperingkat", use: "Satu nilai di tiap baris, dari nol" },
  "diverging-bar": { name: "Batang dua arah", use: "Di atas dan di bawah satu patokan" },
  lollipop: { name: "Batang bertitik", use: "Banyak tempat dalam ruang kecil" },
  bullet: { name: "Batang dengan patokan", use: "Nilai di samping patokannya sendiri" },
  "stacked-bar": { name: "Batang bertumpuk", use: "Bagian dari keseluruhan, dengan sisa yang tidak diterbitkan" },
  waterfall: { name: "Diagram air terjun", use: "Langkah demi langkah sampai ke jumlahnya" },
  dumbbell: { name: "Titik berpasangan", use: "Yang dijual dan yang dibeli pada satu baris" },
  range: { name: "Rentang dua angka", use: "Dua sumber yang berbeda, dan jarak di antaranya" },
  "dot-plot": { name: "Diagram titik", use: "Beberapa deret pada satu baris, terhadap patokan" },
  scatter: { name: "Diagram pencar", use: "Dua ukuran sekaligus, satu titik untuk tiap provinsi" },
  "heat-map": { name: "Peta panas", use: "Satu sel untuk tiap provinsi dan tahun" },
  map: { name: "Peta", use: "Satu kelas warna untuk tiap provinsi" },
  "tile-grid": { name: "Peta petak", use: "Petak yang sama besar untuk tiap provinsi" },
  "arc-map": { name: "Peta busur", use: "Aliran antarprovinsi sebagai busur" },
  matrix: { name: "Matriks", use: "Penjual di baris, pembeli di kolom" },
  register: { name: "Kalender", use: "Satu baris untuk tiap tahun, setiap peristiwa pada tanggalnya" },
  timeline: { name: "Garis waktu", use: "Peristiwa bertanggal, satu jalur untuk tiap jenis" },
};

type FormWords = typeof id;

const en: FormWords = {
  line: { name: "Line chart", use: "Several series over the years, named at their ends" },
  vintages: { name: "Line with earlier figures", use: "One series with the figures that were replaced" },
  "small-multiples": { name: "Small multiples", use: "The same chart for each province, on one scale" },
  slope: { name: "Slope chart", use: "Two moments, one line for each province" },
  tracker: { name: "Table of small lines", use: "Direction and last value in each row" },
  columns: { name: "Columns in time", use: "A few dated values, from zero" },
  "ranked-bar": { name: "Ranked bars", use: "One value in each row, from zero" },
  "diverging-bar": { name: "Diverging bars", use: "Above and below one benchmark" },
  lollipop: { name: "Lollipop chart", use: "Many places in little room" },
  bullet: { name: "Bullet chart", use: "A value beside its own benchmark" },
  "stacked-bar": { name: "Stacked bars", use: "Parts of a whole, with what is not published" },
  waterfall: { name: "Waterfall chart", use: "Step by step to the total" },
  dumbbell: { name: "Dumbbell chart", use: "What is sold and what is bought in one row" },
  range: { name: "Range of two figures", use: "Two sources that differ, and the distance between them" },
  "dot-plot": { name: "Dot plot", use: "Several series in one row, against a benchmark" },
  scatter: { name: "Scatter plot", use: "Two measures at once, one point for each province" },
  "heat-map": { name: "Heat map", use: "One cell for each province and year" },
  map: { name: "Map", use: "One class of colour for each province" },
  "tile-grid": { name: "Tile grid", use: "A tile of equal size for each province" },
  "arc-map": { name: "Arc map", use: "Flows between provinces as arcs" },
  matrix: { name: "Matrix", use: "Sellers in rows, buyers in columns" },
  register: { name: "Calendar", use: "One row for each year, every event at its date" },
  timeline: { name: "Timeline", use: "Dated events, one lane for each kind" },
};

/** The forms of charts, in the order in which a list shows them: what they are called and what they are for. */
export const formWords: Bilingual<FormWords> = { id, en };
