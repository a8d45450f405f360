import expenditureGrowth from "#datasets/expenditure-growth.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { isNotedProvisional } from "#kit/status.ts";
import { yearLines } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { highest, lowest } from "#metrics/lowest-highest.ts";
import { ofPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { wholeYears } from "#metrics/whole-years.ts";

const subject = "82";

export default defineChart({
  form: "line",
  subject: "growth",
  datasets: { expenditureGrowth, provinces },
  derive({ expenditureGrowth, provinces }) {
    const rates = preferred(expenditureGrowth).filter((row) => row.component === "gfcf");
    return placed(yearsOfPlaces(wholeYears(rates), coreProvinces), provinces, "year", "growth_pct", "note_codes");
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn),
  title: {
    id: (rows) => `Investasi di Maluku Utara melonjak ${high(rows, "id")}, lalu menyusut ${low(rows, "id")}`,
    en: (rows) => `Investment in North Maluku leapt by ${high(rows, "en")} and shrank by ${low(rows, "en")}`,
  },
  subtitle: {
    id: (rows) =>
      `Pertumbuhan pembentukan modal tetap bruto (harga konstan 2010), persen per tahun, lima provinsi, ${yearSpan(rows)}`,
    en: (rows) =>
      `Growth of gross fixed capital formation (constant 2010 prices), percent a year, five provinces, ${yearSpan(rows)}`,
  },
  note: {
    id: "Dihitung dari nilai PDRB menurut pengeluaran. Garis putus-putus: angka sementara.",
    en: "Computed from the values of GRDP by expenditure. Dashed: preliminary figures.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    line(stage, rows, {
      ...yearLines(stage, "growth_pct", { narrow: "decimal1", wide: "decimal2", says: "percent2" }),
      subject,
      provisional: isNotedProvisional,
      xTicks: bySize(stage, [2011, 2015, 2019, 2023], [2011, 2013, 2015, 2017, 2019, 2021, 2023]),
      xLabel: String,
      yTicks: [-25, 0, 25, 50, 75],
      yLabel: percentScale(lang),
    }),
});

type Rates = readonly { province_code: string; year: number; growth_pct: number }[];

const high = (rows: Rates, lang: Lang) => rateIn(highest(ofPlaces(rows, [subject]), "growth_pct"), lang);
const low = (rows: Rates, lang: Lang) => rateIn(lowest(ofPlaces(rows, [subject]), "growth_pct"), lang);

/** "62 persen pada 2022", whether up or down. */
const rateIn = (row: Rates[number] | undefined, lang: Lang): string =>
  `${formats.percent0(Math.abs(row?.growth_pct ?? NaN), lang)} ${{ id: "pada", en: "in" }[lang]} ${row?.year}`;
