import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import provinces from "#datasets/provinces.ts";
import { numberColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import {
  areaColumns,
  areaNames,
  areaOf,
  describeLines,
  lineNote,
  placeLines,
  type PlaceYear,
  span,
  yearsIn,
} from "#kit/place-lines.ts";
import type { FigureStatus } from "#kit/status.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

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
        const used = grdpPerCapita.filter((row) => row.is_preferred);
        const own = used.filter((row) => row.province_code === place.code);
        const since = Math.min(...own.map(({ year }) => year));
        const compared = used.filter((row) => row.province_code === nation && row.year >= since);
        return (own.length === 0 ? [] : [...own, ...compared]).map((row) => ({
          ...areaOf(row, names),
          year: row.year,
          million_idr: row.grdp_per_capita_million_idr,
          status: row.status as FigureStatus,
          sources: [row.source_id],
        }));
      },
      columns: (of) =>
        of(
          ...areaColumns,
          yearColumn,
          numberColumn(
            "million_idr",
            { id: "PDRB per kapita (juta rupiah)", en: "GRDP per head (million rupiah)" },
            "decimal1",
          ),
          statusColumn,
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `PDRB per kapita, harga berlaku, juta rupiah setahun, ${areaNames(rows, "id")}, ${span(rows)}`,
        en: (rows) => `GRDP per head, current prices, million rupiah a year, ${areaNames(rows, "en")}, ${span(rows)}`,
      },
      description: {
        id: (rows) => describeLines(rows, (row) => row.million_idr, "million1", "id"),
        en: (rows) => describeLines(rows, (row) => row.million_idr, "million1", "en"),
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

interface Level extends PlaceYear {
  readonly million_idr: number;
}

/** The last year, in percent of the nation's of the same year. */
function claim(rows: readonly Level[], place: ProvinceEntity, lang: Lang): string {
  const name = nameIn(place, lang);
  const last = yearsIn(rows, place.code).at(-1);
  const all = rows.find((row) => row.area === nation && row.year === last?.year);
  if (!last || !all) return name;
  const part = formats.percent0((100 * last.million_idr) / all.million_idr, lang);
  return lang === "id"
    ? `PDRB per kapita ${name} setara ${part} angka Indonesia pada ${last.year}`
    : `GRDP per head in ${name} stood at ${part} of Indonesia’s in ${last.year}`;
}
