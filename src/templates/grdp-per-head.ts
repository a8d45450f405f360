import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { perHeadColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { nameIn, namesIn, namesOf } from "#kit/names.ts";
import { areaColumns, areaOf, lineNote, placeLines, type PlaceYear, yearsIn } from "#kit/place-lines.ts";
import { yearSpan } from "#kit/spans.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const nation = "00";

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "growth",
      datasets: { grdpPerCapita, provinces },
      derive({ grdpPerCapita, provinces }) {
        const names = namesOf(provinces);
        const levels = ofPlaces(preferred(grdpPerCapita), [place.code, nation]);
        const own = levels.filter((row) => row.province_code === place.code);
        if (own.length === 0) return [];
        const since = Math.min(...own.map(({ year }) => year));
        return levels
          .filter(({ year }) => year >= since)
          .map((row) => ({
            ...areaOf(row, names),
            year: row.year,
            million_idr: row.grdp_per_capita_million_idr,
            status: row.status,
            sources: sourcesOf(row),
          }));
      },
      columns: (of) => of(...areaColumns, yearColumn, perHeadColumn("decimal1"), statusColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `PDRB per kapita, harga berlaku, juta rupiah setahun, ${namesIn(rows, "id")}, ${yearSpan(rows)}`,
        en: (rows) => `GRDP per head, current prices, million rupiah a year, ${namesIn(rows, "en")}, ${yearSpan(rows)}`,
      },
      note: {
        id: (rows) => lineNote(rows, place, "id", ["PDRB per kapita bukan pendapatan rumah tangga."]),
        en: (rows) => lineNote(rows, place, "en", ["GRDP per head is not the income of households."]),
      },
      accent: subjectRole(place.code),
      key: (row) => row.area,
      plot: (rows, stage) =>
        placeLines(stage, rows, {
          subject: place.code,
          value: (row) => row.million_idr,
          formats: ["decimal1", "decimal1"],
          says: "million1",
          top: (tick, lang) => `${formats.integer(tick, lang)} ${{ id: "juta rupiah", en: "million rupiah" }[lang]}`,
        }),
    }),
});

type Levels = readonly (PlaceYear & { readonly million_idr: number })[];

/** The last year, in percent of the nation's of the same year. */
function claim(rows: Levels, place: ProvinceEntity, lang: Lang): string {
  const name = nameIn(place, lang);
  const last = yearsIn(rows, place.code).at(-1);
  const all = rows.find((row) => row.area === nation && row.year === last?.year);
  if (!last || !all) return name;
  const part = formats.percent0((100 * last.million_idr) / all.million_idr, lang);
  return {
    id: `PDRB per kapita ${name} setara ${part} angka Indonesia pada ${last.year}`,
    en: `GRDP per head in ${name} stood at ${part} of Indonesia’s in ${last.year}`,
  }[lang];
}
