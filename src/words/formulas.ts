import type { Bilingual } from "#lib/lang.ts";

/** Metrics in the order in which the page on methods explains them. */
export const formulaKeys = [
  "growth",
  "location-quotient",
  "shift-share",
  "klassen",
  "concentration",
  "sigma",
  "beta",
  "balance",
  "intensity",
  "complementarity",
  "gini",
  "revision",
] as const;

export type FormulaKey = (typeof formulaKeys)[number];

export interface Formula {
  readonly name: string;
  /** In words and signs that our fonts hold; what follows `_` is an index. */
  readonly formula: string;
  /** How it is read, and what it leaves out. */
  readonly reading: string;
  readonly reference: string;
}

const references: Readonly<Record<FormulaKey, string>> = {
  growth: "United Nations, System of National Accounts 2008, 15.",
  "location-quotient": "W. Isard, Methods of Regional Analysis, 1960, 7.",
  "shift-share":
    "E. S. Dunn, “A statistical and analytical technique for regional analysis”, Papers of the Regional Science Association 6, 1960.",
  klassen:
    "L. H. Klaassen, Area Economic and Social Redevelopment, OECD, 1965; Sjafrizal, “Pertumbuhan ekonomi dan ketimpangan regional wilayah Indonesia bagian barat”, Prisma 3, 1997.",
  concentration: "A. O. Hirschman, “The paternity of an index”, American Economic Review 54, 1964.",
  sigma: "R. J. Barro, X. Sala-i-Martin, “Convergence”, Journal of Political Economy 100, 1992.",
  beta: "R. J. Barro, X. Sala-i-Martin, Economic Growth, 2004, 11.",
  balance:
    "IMF, Balance of Payments and International Investment Position Manual, 2009; B. Balassa, American Economic Review 56, 1966.",
  intensity:
    "A. J. Brown, Applied Economics, 1949; K. Kojima, “The pattern of international trade among advanced countries”, Hitotsubashi Journal of Economics 5, 1964.",
  complementarity:
    "M. Michaely, “Trade preferential agreements in Latin America: an ex-ante assessment”, World Bank Policy Research Working Paper 1583, 1996.",
  gini: "C. Gini, “Sulla misura della concentrazione e della variabilità dei caratteri”, 1914; A. Sen, On Economic Inequality, 1973, 2.",
  revision:
    "R. McKenzie, M. Gamba, “Interpreting the results of revision analyses: recommended summary statistics”, OECD/Eurostat, 2008.",
};

const id: Readonly<Record<FormulaKey, Omit<Formula, "reference">>> = {
  growth: {
    name: "Pertumbuhan",
    formula: "100 × (sekarang ÷ sebelumnya − 1)",
    reading:
      "Dari nilai atas dasar harga konstan. Sumber pertumbuhan sebuah lapangan usaha: 100 × (bagiannya sekarang − sebelumnya) ÷ keseluruhan sebelumnya.",
  },
  "location-quotient": {
    name: "Kuosien lokasi (LQ)",
    formula: "pangsa lapangan usaha di provinsi ÷ pangsanya di Indonesia",
    reading: "Di atas 1, lapangan usaha itu lebih berbobot di provinsi daripada di Indonesia. Bobot, bukan daya saing.",
  },
  "shift-share": {
    name: "Shift-share",
    formula: "nasional b × g; bauran b × (g_i − g); daya saing b × (r_i − g_i); dijumlahkan menurut lapangan usaha",
    reading:
      "b nilai awal di provinsi, g pertumbuhan nasional, g_i pertumbuhan lapangan usaha itu di Indonesia, r_i di provinsi. Perlu tabel 17 lapangan usaha yang lengkap di kedua tahun, di provinsi dan di Indonesia; sejauh ini tabel kami tidak memuatnya untuk Indonesia, jadi belum dipakai.",
  },
  klassen: {
    name: "Tipologi Klassen",
    formula:
      "rata-rata pertumbuhan dan rata-rata PDRB per kapita provinsi pada tahun yang sama, masing-masing terhadap Indonesia",
    reading:
      "Empat kuadran: maju dan tumbuh cepat, maju tetapi tertekan, berkembang cepat, relatif tertinggal. Yang sama dengan Indonesia dihitung di atasnya.",
  },
  concentration: {
    name: "Indeks Herfindahl–Hirschman",
    formula: "jumlah kuadrat pangsa dalam persen, dari 0 sampai 10.000",
    reading: "10.000 berarti satu lapangan usaha saja; n lapangan usaha yang sama besar memberi 10.000 ÷ n.",
  },
  sigma: {
    name: "Konvergensi sigma",
    formula: "simpangan baku dari ln PDRB per kapita, setiap provinsi dihitung sama",
    reading:
      "Provinsi yang sama di kedua tahun. Konvergen bila sebarannya menyempit. Dihitung dari harga berlaku, jadi perbedaan harga ikut di dalamnya.",
  },
  beta: {
    name: "Konvergensi beta",
    formula: "ln(akhir ÷ awal) ÷ tahun, diregresikan (OLS) pada ln awal; laju −ln(1 + kemiringan × tahun) ÷ tahun",
    reading:
      "Kemiringan di bawah nol: yang semula lebih rendah naik lebih cepat. Tanpa variabel lain, jadi tidak menjelaskan sebabnya.",
  },
  balance: {
    name: "Neraca perdagangan",
    formula: "penjualan − pembelian; dinormalkan: 100 × (penjualan − pembelian) ÷ (penjualan + pembelian)",
    reading: "Kedua arah dari satu sumber dan satu periode. Arah yang angkanya tidak ditemukan tidak dianggap nol.",
  },
  intensity: {
    name: "Intensitas perdagangan",
    formula: "(x_ij ÷ X_i) ÷ (M_j ÷ (W − M_i))",
    reading:
      "x_ij yang dijual i ke j, X_i seluruh penjualan i, M_j seluruh pembelian j, M_i pembelian i, W seluruh perdagangan antarprovinsi. Di atas 1, keduanya berdagang lebih dari yang diperkirakan dari besarnya perdagangan mereka.",
  },
  complementarity: {
    name: "Indeks komplementaritas perdagangan",
    formula: "100 × (1 − jumlah |m_k − x_k| ÷ 2)",
    reading:
      "x_k pangsa lapangan usaha k dalam semua yang dijual penjual ke provinsi lain, m_k pangsanya dalam semua yang dibeli pembeli. 100 berarti susunannya sama, 0 tidak ada yang sama. Indeks ini berarah, dan tidak menyatakan apa pun tentang harga, jarak, atau perdagangan yang terjadi.",
  },
  gini: {
    name: "Koefisien Gini",
    formula: "dua kali luas di antara kurva Lorenz dan garis kesamaan",
    reading:
      "0 berarti semua sama besar; mendekati 1, satu memuat hampir semuanya. Nilai yang tidak diketahui tidak ikut.",
  },
  revision: {
    name: "Besar revisi",
    formula: "rata-rata dari |angka terbaru − angka lama|",
    reading: "Hanya angka yang ada di kedua rilis. Dalam poin persen.",
  },
};

const en: typeof id = {
  growth: {
    name: "Growth",
    formula: "100 × (now ÷ before − 1)",
    reading:
      "From values at constant prices. What an industry contributes: 100 × (its part now − before) ÷ the whole before.",
  },
  "location-quotient": {
    name: "Location quotient (LQ)",
    formula: "an industry’s share in the province ÷ its share in Indonesia",
    reading: "Above 1 the industry weighs more in the province than in Indonesia. Weight, not competitiveness.",
  },
  "shift-share": {
    name: "Shift-share",
    formula: "national b × g; mix b × (g_i − g); competitive b × (r_i − g_i); added over the industries",
    reading:
      "b is the first value in the province, g national growth, g_i growth of the industry in Indonesia, r_i in the province. It needs all 17 industries in both years, for the province and for Indonesia; our tables do not hold them for Indonesia so far, so it is not in use yet.",
  },
  klassen: {
    name: "Klassen typology",
    formula: "mean growth and mean GRDP per head of the province over the same years, each against Indonesia",
    reading:
      "Four quadrants: advanced and growing fast, advanced but under pressure, developing fast, relatively lagging. A tie with Indonesia counts as above.",
  },
  concentration: {
    name: "Herfindahl–Hirschman index",
    formula: "sum of the squared shares in percent, 0 to 10,000",
    reading: "10,000 is one industry alone; n industries of equal size give 10,000 ÷ n.",
  },
  sigma: {
    name: "Sigma convergence",
    formula: "standard deviation of ln GRDP per head, each province counted alike",
    reading:
      "The same provinces in both years. They converge when the spread narrows. From current prices, so differences in prices are part of it.",
  },
  beta: {
    name: "Beta convergence",
    formula: "ln(last ÷ first) ÷ years, regressed (OLS) on ln first; speed −ln(1 + slope × years) ÷ years",
    reading:
      "A slope below zero: where it was lower to begin with, it rose faster. There are no other variables, so it explains nothing.",
  },
  balance: {
    name: "Trade balance",
    formula: "sales − purchases; normalised: 100 × (sales − purchases) ÷ (sales + purchases)",
    reading:
      "Both directions from one source and one period. A direction without a figure that we found is not taken for zero.",
  },
  intensity: {
    name: "Trade intensity",
    formula: "(x_ij ÷ X_i) ÷ (M_j ÷ (W − M_i))",
    reading:
      "x_ij is what i sold to j, X_i all sales of i, M_j all purchases of j, M_i those of i, W all trade between provinces. Above 1 the two trade more than the size of their trade with all leads to expect.",
  },
  complementarity: {
    name: "Trade complementarity index",
    formula: "100 × (1 − sum of |m_k − x_k| ÷ 2)",
    reading:
      "x_k is the share of industry k in all that the seller sells to other provinces, m_k its share in all that the buyer buys from them. 100 means the same make-up, 0 nothing in common. It has a direction, and says nothing of prices, distance or actual trade.",
  },
  gini: {
    name: "Gini coefficient",
    formula: "twice the area between the Lorenz curve and the line of equality",
    reading: "0 means that all are equal; near 1, one holds almost everything. Values that are not known are left out.",
  },
  revision: {
    name: "Size of revisions",
    formula: "mean of |latest figure − earlier figure|",
    reading: "Only figures that stand in both releases. In percentage points.",
  },
};

/** How each metric of the site is computed, where it comes from, and how it is read. */
export function formula(key: FormulaKey, lang: "id" | "en"): Formula {
  return { ...{ id, en }[lang][key], reference: references[key] };
}

export const formulaWords: Bilingual<{
  readonly heading: string;
  readonly line: string;
  readonly example: string;
  readonly reference: string;
  /** What the example of revisions speaks of. */
  readonly growthFigures: string;
  readonly convergence: string;
  readonly convergenceLimit: string;
}> = {
  id: {
    heading: "Rumus",
    line: "Setiap ukuran dihitung dengan rumus buku ajar dan diuji dengan contoh hitungan tangan. Contohnya di bawah dihitung dari tabel kami.",
    example: "Dari tabel kami:",
    reference: "Acuan:",
    growthFigures: "pertumbuhan tahunan",
    convergence: "Apakah jaraknya menyempit?",
    convergenceLimit:
      "PDRB per kapita atas dasar harga berlaku, provinsi yang batasnya tidak berubah; setiap provinsi dihitung sama.",
  },
  en: {
    heading: "Formulas",
    line: "Each metric follows a textbook and is tested against an example worked by hand. The examples below are computed from our tables.",
    example: "From our tables:",
    reference: "Reference:",
    growthFigures: "yearly growth",
    convergence: "Do the gaps narrow?",
    convergenceLimit:
      "GRDP per head at current prices, provinces whose borders did not change; each province counts alike.",
  },
};
