import type { Bilingual } from "#lib/lang.ts";

const id = {
  shiftShare: {
    unknown: (name: string, years: string) =>
      `Perubahan ${name} ${years} tidak dapat diurai: tabel tidak memuat semua lapangan usaha di provinsi itu dan di Indonesia.`,
    change: (name: string, years: string, change: string) => `Nilai tambah ${name} berubah ${change} (${years}).`,
    parts: (national: string, mix: string, competitive: string) =>
      `Pertumbuhan nasional menyumbang ${national}, bauran lapangan usahanya ${mix}, dan selisih kecepatan dengan lapangan usaha yang sama di Indonesia ${competitive}.`,
  },
  klassen: {
    unknown: (name: string, years: string) =>
      `Tipologi Klassen ${name} (${years}) tidak dapat ditentukan: perlu angka pertumbuhan untuk setiap tahun itu dan PDRB per kapita tahun terakhirnya, dan tabel kami tidak memuat semuanya.`,
    type: {
      "fast-high": "maju dan tumbuh cepat",
      "slow-high": "maju tetapi tertekan",
      "fast-low": "berkembang cepat",
      "slow-low": "relatif tertinggal",
    },
    growth: { fast: "setara atau di atas", slow: "di bawah" },
    level: { high: "setara atau di atas", low: "di bawah" },
    said: (name: string, years: string, growth: string, level: string, type: string) =>
      `Rata-rata ${years}, pertumbuhan ${name} ${growth} Indonesia dan PDRB per kapitanya ${level} Indonesia; dalam tipologi Klassen termasuk “${type}”.`,
  },
  concentration: {
    unknown: (name: string) => `Pemusatan struktur ekonomi ${name} tidak dapat dihitung dari tabel.`,
    said: (name: string, year: string, index: string, equal: string) =>
      `Indeks Herfindahl–Hirschman struktur ekonomi ${name} ${year}: ${index} dari 10.000, sama dengan ${equal} lapangan usaha yang sama besar.`,
    largest: (names: string, share: string) => `Yang terbesar ${names}, ${share}.`,
  },
  sigma: {
    unknown: "Sebaran PDRB per kapita antarprovinsi tidak dapat dihitung: nilai untuk kedua tahun tidak cukup.",
    said: (regions: string, from: string, first: string, to: string, last: string) =>
      `Simpangan baku logaritma PDRB per kapita ${regions} provinsi: ${first} (${from}) dan ${last} (${to}).`,
    falling: "Sebarannya menyempit: provinsi-provinsi itu berkonvergensi dalam arti sigma.",
    rising: "Sebarannya melebar: tidak ada konvergensi sigma.",
    level: "Sebarannya tetap.",
    plain: (regions: string, from: string, to: string, way: string) =>
      `Dari ${from} sampai ${to}, jarak PDRB per kapita di antara ${regions} provinsi ${way}.`,
    ways: { falling: "menyempit", rising: "melebar", level: "tetap" },
  },
  beta: {
    unknown: (years: string) =>
      `Konvergensi beta ${years} tidak dapat dihitung: kurang dari tiga provinsi punya nilai di kedua ujungnya.`,
    falling: (regions: string, years: string) =>
      `Di antara ${regions} provinsi, yang semula lebih rendah PDRB per kapitanya rata-rata naik lebih cepat (${years})`,
    rising: (regions: string, years: string) =>
      `Di antara ${regions} provinsi, yang semula lebih tinggi PDRB per kapitanya rata-rata naik lebih cepat (${years})`,
    level: (regions: string, years: string) =>
      `Di antara ${regions} provinsi, kenaikan PDRB per kapita tidak terkait dengan tingkat awalnya (${years})`,
    slope: (slope: string, rSquared: string) => `: kemiringan garis ${slope}, R² ${rSquared}.`,
    speed: (speed: string, halfLife: string) =>
      `Dengan laju itu selisih menutup ${speed} setahun, separuhnya dalam ${halfLife} tahun.`,
  },
  balance: {
    unknown: (a: string, b: string, period: string) =>
      `Neraca ${a} dengan ${b} (${period}) tidak diketahui: salah satu arahnya tidak ada di tabel.`,
    none: (a: string, b: string, period: string) => `${a} dan ${b} tidak saling menjual dalam tabel (${period}).`,
    both: (a: string, b: string, period: string, sold: string, bought: string) =>
      `${a} menjual ${sold} ke ${b} dan membeli ${bought} (${period})`,
    surplus: (a: string, balance: string) => `: surplus ${balance} bagi ${a}.`,
    even: ": seimbang.",
  },
  intensity: {
    unknown: (seller: string, buyer: string) => `Intensitas perdagangan ${seller} ke ${buyer} tidak dapat dihitung.`,
    none: (seller: string, buyer: string, year: string) =>
      `Dalam tabel ${year}, ${seller} tidak menjual apa pun ke ${buyer}.`,
    said: (seller: string, buyer: string, year: string, index: string) =>
      `Intensitas perdagangan ${seller} ke ${buyer} ${year}: ${index}`,
    above: ", lebih dari yang diperkirakan dari besarnya perdagangan keduanya.",
    below: ", kurang dari yang diperkirakan dari besarnya perdagangan keduanya.",
    equal: ", tepat seperti yang diperkirakan dari besarnya perdagangan keduanya.",
  },
  complementarity: {
    unknown: (seller: string, buyer: string) => `Indeks komplementaritas ${seller} bagi ${buyer} tidak dapat dihitung.`,
    said: (seller: string, buyer: string, year: string, index: string) =>
      `Susunan barang dan jasa yang dijual ${seller} ke provinsi lain cocok ${index} dari 100 dengan yang dibeli ${buyer} dari provinsi lain (${year}, 17 lapangan usaha).`,
    back: (index: string) => `Arah sebaliknya ${index}.`,
  },
  opposed: {
    none: (a: string, b: string, year: string) =>
      `Tidak ada lapangan usaha yang bobotnya di atas rata-rata Indonesia di ${a} dan di bawahnya di ${b}, atau sebaliknya (${year}).`,
    count: (a: string, b: string, count: string, of: string, year: string) =>
      `Di ${count} dari ${of} lapangan usaha, ${a} dan ${b} berada di sisi yang berlawanan dari rata-rata Indonesia (${year}).`,
    side: (name: string, industries: string) => `Di ${name} lebih berbobot: ${industries}.`,
  },
  gini: {
    unknown: "Pemusatan total misi tidak dapat dihitung: kurang dari dua misi punya total.",
    said: (count: string, index: string) => `Koefisien Gini ${count} total yang diumumkan: ${index}`,
    equal: ", semuanya sama besar.",
    half: (largest: string, share: string) => `; ${largest} misi terbesar memuat ${share} dari jumlahnya.`,
    halfOne: (share: string) => `; satu misi terbesar memuat ${share} dari jumlahnya.`,
    plain: (largest: string, share: string, count: string) =>
      `${largest} misi terbesar memuat ${share} dari jumlah ${count} total yang diumumkan.`,
  },
  revision: {
    unknown: (what: string) => `Tabel tidak memuat angka lama dan baru ${what} untuk dibandingkan.`,
    unchanged: (what: string, count: string) => `${count} angka ${what} tidak berubah pada rilis berikutnya.`,
    said: (what: string, count: string, size: string, largest: string) =>
      `${count} angka ${what} punya rilis yang lebih akhir: rata-rata bergeser ${size}, paling jauh ${largest}.`,
    oneSaid: (what: string, size: string) => `Satu angka ${what} punya rilis yang lebih akhir, bergeser ${size}.`,
    ways: (raised: string, lowered: string) => `Direvisi naik: ${raised}; turun: ${lowered}.`,
  },
};

export type MetricWords = typeof id;

const en: MetricWords = {
  shiftShare: {
    unknown: (name, years) =>
      `The change in ${name}, ${years}, cannot be taken apart: the tables do not hold all industries of the province and of Indonesia.`,
    change: (name, years, change) => `Value added in ${name} changed by ${change} (${years}).`,
    parts: (national, mix, competitive) =>
      `National growth accounts for ${national}, its mix of industries for ${mix}, and the difference in speed from the same industries in Indonesia for ${competitive}.`,
  },
  klassen: {
    unknown: (name, years) =>
      `The Klassen type of ${name} (${years}) cannot be told: it takes growth in each of these years and GRDP per head in the last, and our tables do not hold them all.`,
    type: {
      "fast-high": "advanced and growing fast",
      "slow-high": "advanced but under pressure",
      "fast-low": "developing fast",
      "slow-low": "relatively lagging",
    },
    growth: { fast: "at or above", slow: "below" },
    level: { high: "at or above", low: "below" },
    said: (name, years, growth, level, type) =>
      `On average over ${years}, growth of ${name} was ${growth} Indonesia’s and its GRDP per head ${level} Indonesia’s; in Klassen’s typology “${type}”.`,
  },
  concentration: {
    unknown: (name) => `How concentrated the economy of ${name} is cannot be reckoned from the tables.`,
    said: (name, year, index, equal) =>
      `Herfindahl–Hirschman index of the economic structure of ${name}, ${year}: ${index} of 10,000, the same as ${equal} industries of equal size.`,
    largest: (names, share) => `The largest is ${names} with ${share}.`,
  },
  sigma: {
    unknown: "The spread of GRDP per head between provinces cannot be reckoned: too few values for both years.",
    said: (regions, from, first, to, last) =>
      `Standard deviation of the logarithm of GRDP per head in ${regions} provinces: ${first} (${from}) and ${last} (${to}).`,
    falling: "The spread narrows: these provinces converge in the sense of sigma.",
    rising: "The spread widens: there is no sigma convergence.",
    level: "The spread is unchanged.",
    plain: (regions, from, to, way) =>
      `From ${from} to ${to} the gaps in GRDP per head between ${regions} provinces ${way}.`,
    ways: { falling: "narrowed", rising: "widened", level: "stayed as they were" },
  },
  beta: {
    unknown: (years) =>
      `Beta convergence, ${years}, cannot be reckoned: fewer than three provinces have a value at both ends.`,
    falling: (regions, years) =>
      `Among ${regions} provinces, GRDP per head rose faster on average where it was lower to begin with (${years})`,
    rising: (regions, years) =>
      `Among ${regions} provinces, GRDP per head rose faster on average where it was higher to begin with (${years})`,
    level: (regions, years) =>
      `Among ${regions} provinces, the rise of GRDP per head does not go with its first level (${years})`,
    slope: (slope, rSquared) => `: slope of the line ${slope}, R² ${rSquared}.`,
    speed: (speed, halfLife) => `At that pace gaps close by ${speed} a year, half of them in ${halfLife} years.`,
  },
  balance: {
    unknown: (a, b, period) =>
      `The balance of ${a} with ${b} (${period}) is not known: one of its directions is not in the table.`,
    none: (a, b, period) => `${a} and ${b} sold nothing to each other in the table (${period}).`,
    both: (a, b, period, sold, bought) => `${a} sold ${sold} to ${b} and bought ${bought} (${period})`,
    surplus: (a, balance) => `: a surplus of ${balance} for ${a}.`,
    even: ": in balance.",
  },
  intensity: {
    unknown: (seller, buyer) => `The trade intensity of ${seller} towards ${buyer} cannot be reckoned.`,
    none: (seller, buyer, year) => `In the table of ${year} ${seller} sold nothing to ${buyer}.`,
    said: (seller, buyer, year, index) => `Trade intensity of ${seller} towards ${buyer}, ${year}: ${index}`,
    above: ", more than the size of their trade with all leads to expect.",
    below: ", less than the size of their trade with all leads to expect.",
    equal: ", just what the size of their trade with all leads to expect.",
  },
  complementarity: {
    unknown: (seller, buyer) => `The complementarity of ${seller} for ${buyer} cannot be reckoned.`,
    said: (seller, buyer, year, index) =>
      `The basket of goods and services that ${seller} sold to other provinces matches what ${buyer} bought from them by ${index} of 100 (${year}, 17 industries).`,
    back: (index) => `The other way round it is ${index}.`,
  },
  opposed: {
    none: (a, b, year) =>
      `No industry weighs more than Indonesia’s average in ${a} and less in ${b}, or the other way round (${year}).`,
    count: (a, b, count, of, year) =>
      `In ${count} of ${of} industries ${a} and ${b} lie on opposite sides of Indonesia’s average (${year}).`,
    side: (name, industries) => `Heavier in ${name}: ${industries}.`,
  },
  gini: {
    unknown: "How concentrated mission totals are cannot be reckoned: fewer than two missions have a total.",
    said: (count, index) => `Gini coefficient of the ${count} announced totals: ${index}`,
    equal: ", all being equal.",
    half: (largest, share) => `; the ${largest} largest missions hold ${share} of the sum.`,
    halfOne: (share) => `; the single largest mission holds ${share} of the sum.`,
    plain: (largest, share, count) =>
      `The ${largest === "One" ? "largest mission alone holds" : `${largest.toLowerCase()} largest missions hold`} ${share} of the sum of the ${count} announced totals.`,
  },
  revision: {
    unknown: (what) => `The tables hold no earlier and later figures of ${what} to compare.`,
    unchanged: (what, count) =>
      count === "1"
        ? `One figure of ${what} did not change in the later release.`
        : `${count} figures of ${what} did not change in the later release.`,
    said: (what, count, size, largest) =>
      `${count} figures of ${what} have a later release: they moved by ${size} on average, by ${largest} at most.`,
    oneSaid: (what, size) => `One figure of ${what} has a later release, and moved by ${size}.`,
    ways: (raised, lowered) => `Revised upwards: ${raised}; downwards: ${lowered}.`,
  },
};

/** What the metrics say of a province, of two, or of all. */
export const metricWords: Bilingual<MetricWords> = { id, en };
