import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { linesByProvince, placed } from "#kit/by-province.ts";
import { coreAndNation } from "#kit/colors.ts";
import { codeColumn, perHeadColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn } from "#kit/names.ts";
import { slope } from "#kit/slope.ts";
import { yearHead } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { highest } from "#metrics/lowest-highest.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { changes } from "#metrics/two-times.ts";

const [first, last] = [2010, 2025];

export default defineChart({
  form: "slope",
  subject: "growth",
  datasets: { grdpPerCapita, provinces },
  derive({ grdpPerCapita, provinces }) {
    const ends = preferred(grdpPerCapita).filter((row) => row.year === first || row.year === last);
    const rows = ends.map((row) => ({ ...row, million_idr: row.grdp_per_capita_million_idr }));
    return placed(yearsOfPlaces(rows, coreAndNation), provinces, "year", "million_idr", "status");
  },
  columns: (of) => of(codeColumn, placeColumn, yearColumn, perHeadColumn("decimal2"), statusColumn),
  title: {
    id: (rows) => `PDRB per kapita ${steepest(rows, "id").name} kini ${steepest(rows, "id").times} angka ${first}`,
    en: (rows) => `${steepest(rows, "en").name}’s GRDP per head is now ${steepest(rows, "en").times} that of ${first}`,
  },
  subtitle: {
    id: `PDRB per kapita harga berlaku, juta rupiah setahun, lima provinsi dan Indonesia, ${first} dan ${last} (sangat sementara)`,
    en: `GRDP per head at current prices, million rupiah a year, five provinces and Indonesia, ${first} and ${last} (very preliminary)`,
  },
  note: {
    id: "Harga berlaku: kenaikan harga termasuk di dalamnya. Garis putus-putus: angka 2025 masih dapat direvisi.",
    en: "Current prices: the rise of prices is part of it. Dashed: the figures of 2025 may still be revised.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    slope(stage, rows, {
      ...linesByProvince(lang),
      isEnd: (row) => row.year === last,
      value: (row) => row.million_idr,
      name: (row) => nameOn(stage, row),
      label: (row) => formats.decimal1(row.million_idr, lang),
      strong: (code) => code === "82",
      provisional: true,
      from: String(first),
      to: `${last}**`,
      head: (row) => yearHead(row, lang),
      text: (row) => formats.million2(row.million_idr, lang),
    }),
});

/** Whose figure is how many times the first one, where that is most. */
function steepest(rows: readonly (Named & { province_code: string; million_idr: number })[], lang: Lang) {
  const top = highest(changes(rows, "million_idr"), "ratio");
  return { name: top ? nameIn(top.row, lang) : "", times: formats.times1(top?.ratio ?? NaN, lang) };
}
