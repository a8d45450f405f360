import investment from "#datasets/investment.ts";
import population from "#datasets/population.ts";
import provinces from "#datasets/provinces.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { lollipop } from "#kit/lollipop.ts";
import { formats } from "#lib/format.ts";
import { rounded } from "#lib/rounded.ts";
import { beside } from "#metrics/beside.ts";
import { known } from "#metrics/known.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { perHead } from "#metrics/per-head.ts";
import { preferred } from "#metrics/preferred.ts";

const year = 2024;

export default defineChart({
  form: "lollipop",
  subject: "context",
  datasets: { investment, population, provinces },
  derive({ investment, population, provinces }) {
    const invested = ofPlaces(preferred(investment), coreProvinces).filter((row) => row.period === String(year));
    const people = population.filter((row) => row.year === year);
    const names = { population: "population" } as const;
    const each = beside(known(invested, "total_trillion_idr"), people, "province_code", names).map((row) => ({
      ...row,
      // Trillions per person in millions.
      million_idr_per_head: rounded(1e6 * (perHead(row.total_trillion_idr, row.population) ?? NaN), 2),
    }));
    const ranked = largestFirst(each, "million_idr_per_head");
    return placed(ranked, provinces, "total_trillion_idr", "population", "million_idr_per_head");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      numberColumn(
        "total_trillion_idr",
        { id: "Realisasi investasi (triliun rupiah)", en: "Realised investment (trillion rupiah)" },
        "decimal2",
      ),
      numberColumn("population", { id: "Penduduk", en: "Population" }, "integer"),
      valueColumn(
        "million_idr_per_head",
        { id: "Per penduduk (juta rupiah)", en: "Per head (million rupiah)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) =>
      `Investasi per penduduk di ${rows[0]?.name_id} lebih dari ${times(rows)} kali ${rows.at(-1)?.name_id}`,
    en: (rows) =>
      `Investment per head in ${rows[0]?.name_en} is more than ${times(rows)} times that of ${rows.at(-1)?.name_en}`,
  },
  subtitle: {
    id: `Realisasi investasi asing dan dalam negeri dibagi penduduk, juta rupiah per orang, lima provinsi, ${year}`,
    en: `Realised foreign and domestic investment over population, million rupiah a person, five provinces, ${year}`,
  },
  note: {
    id: "Laporan penanam modal menurut pemberitaan, bukan pembentukan modal dalam PDRB. Angka Jawa Tengah memuat usaha mikro dan kecil; angka Kepulauan Riau dibulatkan sumbernya.",
    en: "What investors report, as quoted in the press, not capital formation in GRDP. Central Java’s figure includes micro and small firms; that of Riau Islands was rounded by its source.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    lollipop(stage, rows, {
      ...byProvince(lang),
      value: (row) => row.million_idr_per_head,
      label: (row) => formats.decimal1(row.million_idr_per_head, lang),
      text: (row) =>
        `${formats.million2(row.million_idr_per_head, lang)} · total ${formats.trillion1(row.total_trillion_idr, lang)}`,
    }),
});

/** How many times the least per head the most is, rounded down so that it holds. */
const times = (rows: readonly { million_idr_per_head: number }[]) =>
  Math.floor((rows[0]?.million_idr_per_head ?? NaN) / (rows.at(-1)?.million_idr_per_head ?? NaN));
