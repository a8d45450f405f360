import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { annotation } from "#kit/annotation.ts";
import { placed } from "#kit/by-province.ts";
import { coreAndNation } from "#kit/colors.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { line } from "#kit/line.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, provisionalNote } from "#kit/status.ts";
import { markedYears, provisionalBand, provisionalName, yearLines } from "#kit/year-lines.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const subject = "82";

export default defineChart({
  form: "line",
  subject: "growth",
  datasets: { growthAnnual, provinces },
  derive: ({ growthAnnual, provinces }) =>
    placed(yearsOfPlaces(preferred(growthAnnual), coreAndNation), provinces, "year", "growth_pct", "status"),
  columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
  title: {
    id: "Sejak 2021 Maluku Utara melaju sendirian",
    en: "Since 2021 North Maluku has raced ahead on its own",
  },
  subtitle: {
    id: "Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, lima provinsi dan Indonesia, 2011–2025",
    en: "Real GRDP growth (constant 2010 prices), percent a year, five provinces and Indonesia, 2011–2025",
  },
  note: provisionalNote,
  accent: "prov-82",
  views: {
    label: { id: "Garis", en: "Lines" },
    options: [
      { key: "all", name: { id: "semua", en: "all" } },
      { key: "others", name: { id: "tanpa Maluku Utara", en: "without North Maluku" } },
    ],
  },
  plot: (all, stage, lang) => {
    // One line reaches so high that the others lie flat: without it their scale is their own.
    const isAll = stage.view !== "others";
    const rows = isAll ? all : all.filter((row) => row.province_code !== subject);
    return line(stage, rows, {
      ...yearLines(stage, "growth_pct", { narrow: "decimal1", wide: "decimal2", says: "percent2" }),
      subject,
      provisional: isProvisional,
      xTicks: bySize(stage, [2011, 2015, 2020, 2025], [2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025]),
      xLabel: markedYears(rows),
      yTicks: isAll ? [0, 10, 20, 30] : [-4, 0, 4, 8],
      yLabel: percentScale(lang),
      ...provisionalBand(rows, provisionalName(lang)),
      extra: rows
        .filter((row) => row.province_code === subject && row.year === 2020)
        .flatMap((row) =>
          annotation(stage, {
            x: row.year,
            y: row.growth_pct,
            dx: bySize(stage, -10, -14),
            dy: bySize(stage, -70, -52),
            anchor: "end",
            ...bySize(stage, whileOthersShrank.narrow, whileOthersShrank.wide)[lang],
          }),
        ),
    });
  },
});

const whileOthersShrank = {
  narrow: {
    id: { strong: "2020: Malut tumbuh,", then: "lima lain menyusut" },
    en: { strong: "2020: growth here,", then: "five others shrank" },
  },
  wide: {
    id: { strong: "2020: Maluku Utara tetap tumbuh,", then: "lima lainnya menyusut" },
    en: { strong: "2020: North Maluku still grew,", then: "the five others shrank" },
  },
};
