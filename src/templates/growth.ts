import grdpAnnual from "#datasets/grdp-annual.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { againstNation } from "#kit/against-nation.ts";
import { growthColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { islandNames } from "#kit/islands.ts";
import { nameIn, namesIn, namesOf } from "#kit/names.ts";
import { madeOf } from "#kit/papua.ts";
import { areaColumns, areaOf, lineNote, placeLines, type PlaceYear, yearsIn } from "#kit/place-lines.ts";
import { yearSpan } from "#kit/spans.ts";
import { softest } from "#kit/status.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { growthOfGroup } from "#metrics/growth-of-group.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const nation = "00";

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "growth",
      datasets: { growthAnnual, grdpAnnual, provinces },
      derive({ growthAnnual, grdpAnnual, provinces }) {
        const names = namesOf(provinces);
        const rates = ofPlaces(preferred(growthAnnual), [place.code, nation]);
        const own = rates.filter((row) => row.province_code === place.code);
        if (own.length === 0) return [];
        const since = Math.min(...own.map(({ year }) => year));
        const lines = rates.map((row) => ({ ...row, ...areaOf(row, names), sources: sourcesOf(row) }));
        const members = provinces.filter((row) => row.island_group === place.island).map((row) => row.province_code);
        const levels = preferred(grdpAnnual).filter((row) => row.price_basis === "constant2010");
        const island = growthOfGroup(levels, "value_trillion_idr", members, madeOf).map((row) => ({
          area: "island",
          ...islandNames(place.island),
          ...row,
          status: softest(row.levels),
          sources: sourcesOf(...row.levels),
        }));
        return [...lines, ...island].filter(({ year }) => year >= since);
      },
      columns: (of) => of(...areaColumns, yearColumn, growthColumn, statusColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, ${namesIn(rows, "id")}, ${yearSpan(rows)}`,
        en: (rows) =>
          `Real GRDP growth (constant 2010 prices), percent a year, ${namesIn(rows, "en")}, ${yearSpan(rows)}`,
      },
      note: {
        id: (rows) =>
          lineNote(rows, place, "id", [
            `${islandNames(place.island).name_id}: dihitung dari jumlah PDRB harga konstan provinsinya.`,
          ]),
        en: (rows) =>
          lineNote(rows, place, "en", [
            `${islandNames(place.island).name_en}: reckoned from the sum of its provinces’ GRDP at constant prices.`,
          ]),
      },
      accent: subjectRole(place.code),
      key: (row) => row.area,
      plot: (rows, stage) =>
        placeLines(stage, rows, {
          subject: place.code,
          value: (row) => row.growth_pct,
          formats: ["decimal1", "decimal2"],
          says: "percent2",
          top: (tick, lang) => formats.percent0(tick, lang),
        }),
    }),
});

type Rates = readonly (PlaceYear & { readonly growth_pct: number })[];

/** The last year, and how it stands to the nation's of the same year. */
function claim(rows: Rates, place: ProvinceEntity, lang: Lang): string {
  const name = nameIn(place, lang);
  const last = yearsIn(rows, place.code).at(-1);
  const all = rows.find((row) => row.area === nation && row.year === last?.year);
  if (!last || !all) return name;
  const rate = formats.percent2(Math.abs(last.growth_pct), lang);
  const whole = formats.decimal2(all.growth_pct, lang);
  const shrank = {
    id: `Ekonomi ${name} menyusut ${rate} pada ${last.year}; Indonesia tumbuh ${whole}`,
    en: `The economy of ${name} shrank ${rate} in ${last.year}; Indonesia’s grew ${whole}`,
  };
  const grew = {
    id: `Ekonomi ${name} tumbuh ${rate} pada ${last.year}`,
    en: `The economy of ${name} grew ${rate} in ${last.year}`,
  };
  return last.growth_pct < 0 ? shrank[lang] : `${grew[lang]}, ${againstNation(last.growth_pct, all.growth_pct, lang)}`;
}
