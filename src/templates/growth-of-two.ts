import type { Row } from "#data/define.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { codeColumn, growthColumn, placeColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type PairEntity } from "#kit/define-template.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, namesIn } from "#kit/names.ts";
import { dividedProvinces } from "#kit/papua.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { sideLines, sideRole } from "#kit/sides.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, provisionalNote } from "#kit/status.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { markedYears, provisionalBand, provisionalName, yearLines } from "#kit/year-lines.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { ofTable } from "#lib/of-table.ts";
import { ahead } from "#metrics/ahead.ts";
import { preferred } from "#metrics/preferred.ts";
import { ofProvincesToday } from "#metrics/provinces-of-today.ts";

/** The figures in use by province and year; those before the split of 2022 are of a larger territory and left out. */
const ratesIn = ofTable((rows: readonly Row<typeof growthAnnual>[]) =>
  Map.groupBy(
    preferred(ofProvincesToday(rows)).toSorted((a, b) => a.year - b.year),
    (row) => row.province_code,
  ),
);

export default defineTemplate({
  kind: "pair",
  chart: (pair) => {
    const { sides } = pair;
    const divided = sides.filter(({ code }) => dividedProvinces.includes(code));
    return defineChart({
      form: "line",
      subject: "growth",
      datasets: { growthAnnual, provinces },
      derive({ growthAnnual, provinces }) {
        const ratesOf = (code: string) => ratesIn(growthAnnual).get(code) ?? [];
        const own = sides.map(({ code }) => ratesOf(code));
        if (own.some((side) => side.length === 0)) return [];
        const since = Math.min(...own.flat().map(({ year }) => year));
        const nation = ratesOf("00").filter(({ year }) => year >= since);
        return placed([...own.flat(), ...nation], provinces, "year", "growth_pct", "status");
      },
      columns: (of) => of(codeColumn, placeColumn, yearColumn, growthColumn, statusColumn),
      title: { id: (rows) => claim(rows, pair, "id"), en: (rows) => claim(rows, pair, "en") },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, ${namesIn(sides, "id")} dan Indonesia, ${yearSpan(rows)}`,
        en: (rows) =>
          `Real GRDP growth (constant 2010 prices), percent a year, ${namesIn(sides, "en")} and Indonesia, ${yearSpan(rows)}`,
      },
      note: {
        id: [provisionalNote.id, ...divided.map((side) => `${side.name_id} menurut batas sejak pemekaran 2022.`)].join(
          " ",
        ),
        en: [
          provisionalNote.en,
          ...divided.map((side) => `${side.name_en} within its borders since the split of 2022.`),
        ].join(" "),
      },
      accent: sideRole(pair, sides[0].code),
      plot: (rows, stage, lang) => {
        const years = rows.map((row) => row.year);
        const rates = rows.map((row) => row.growth_pct);
        return line(stage, rows, {
          ...yearLines(stage, "growth_pct", { narrow: "decimal1", wide: "decimal2", says: "percent2" }),
          ...sideLines(pair),
          provisional: isProvisional,
          xTicks: yearTicks(Math.min(...years), Math.max(...years), bySize(stage, 3, 7)),
          xLabel: markedYears(rows),
          yTicks: ticksFor(rates, 5),
          yLabel: percentScale(lang),
          ...provisionalBand(rows, provisionalName(lang)),
        });
      },
    });
  },
});

type Rates = readonly (Named & { province_code: string; year: number; growth_pct: number })[];

/** Who was ahead in the last year that both have, and in how many of the years that they share. */
function claim(rows: Rates, { sides }: PairEntity, lang: Lang): string {
  const [a, b] = sides;
  const last = ahead(rows, [a.code, b.code], "growth_pct");
  if (!last) return namesIn(sides, lang);
  const { more, less, years, shared } = last;
  const [first, second] = [more, less].map((row) => nameIn(row, lang));
  const [high, low] = [more, less].map((row) => formats.decimal2(row.growth_pct, lang));
  if (last.isEven)
    return {
      id: `${namesIn(sides, "id")} sama-sama tumbuh ${high} persen pada ${more.year}`,
      en: `${namesIn(sides, "en")} both grew ${high} percent in ${more.year}`,
    }[lang];
  const often =
    shared > 1
      ? { id: ` dan dalam ${years} dari ${shared} tahun`, en: ` and in ${years} of ${shared} years` }
      : { id: "", en: "" };
  return {
    id: `${first} tumbuh lebih cepat dari ${second} pada ${more.year} (${high} berbanding ${low} persen)${often.id}`,
    en: `${first} grew faster than ${second} in ${more.year} (${high} against ${low} percent)${often.en}`,
  }[lang];
}
