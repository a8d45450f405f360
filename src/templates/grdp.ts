import grdpAnnual from "#datasets/grdp-annual.ts";
import provinces from "#datasets/provinces.ts";
import { numberColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { areaColumns, areaOf, before, lineNote, placeLines, type PlaceYear, yearsIn } from "#kit/place-lines.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { sourcesOf } from "#lib/sources-of.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

/** The series of values without the rise of prices; the one at current prices is the province's own. */
const constant = "constant2010";

const priceNames: Bilingual<{ readonly current: string; readonly constant: string }> = {
  id: { current: "harga berlaku", constant: "harga konstan 2010" },
  en: { current: "current prices", constant: "constant 2010 prices" },
};

const shortNames: typeof priceNames = {
  id: { current: "berlaku", constant: "konstan" },
  en: { current: "current", constant: "constant" },
};

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "growth",
      datasets: { grdpAnnual, provinces },
      derive({ grdpAnnual, provinces }) {
        const names = namesOf(provinces);
        return ofPlaces(preferred(grdpAnnual), [place.code])
          .map((row) => {
            const { area, ...named } = areaOf(row, names);
            const isConstant = row.price_basis === "constant2010";
            const kind = isConstant ? "constant" : "current";
            return {
              area: isConstant ? `${constant}${area === before ? `-${before}` : ""}` : area,
              name_id: `${named.name_id}, ${priceNames.id[kind]}`,
              name_en: `${named.name_en}, ${priceNames.en[kind]}`,
              short_name: named.short_name,
              short_name_en: named.short_name_en,
              year: row.year,
              trillion_idr: row.value_trillion_idr,
              status: row.status,
              sources: sourcesOf(row),
            };
          })
          .sort((a, b) => (a.area < b.area ? 1 : a.area > b.area ? -1 : a.year - b.year));
      },
      columns: (of) =>
        of(
          areaColumns[0],
          { name: "name_id", label: { id: "Wilayah dan harga", en: "Area and prices" }, says: "name", text: nameIn },
          yearColumn,
          numberColumn("trillion_idr", { id: "PDRB (triliun rupiah)", en: "GRDP (trillion rupiah)" }, "decimal2"),
          statusColumn,
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `PDRB setahun, harga berlaku dan harga konstan 2010, triliun rupiah, ${place.name_id}, ${yearSpan(rows)}`,
        en: (rows) =>
          `GRDP of the year, current and constant 2010 prices, trillion rupiah, ${place.name_en}, ${yearSpan(rows)}`,
      },
      note: {
        id: (rows) => lineNote(rows, place, "id", ["Jarak kedua garis adalah kenaikan harga sejak 2010."]),
        en: (rows) =>
          lineNote(rows, place, "en", ["What lies between the two lines is the rise of prices since 2010."]),
      },
      accent: subjectRole(place.code),
      key: (row) => row.area,
      plot: (rows, stage) =>
        placeLines(stage, rows, {
          subject: place.code,
          value: (row) => row.trillion_idr,
          formats: ["decimal1", "decimal1"],
          says: "trillion1",
          label: (row, lang) =>
            row.area.endsWith(before)
              ? ""
              : bySize(stage, shortNames, priceNames)[lang][row.area === constant ? "constant" : "current"],
          top: (tick, lang) =>
            `${formats.integer(tick, lang)} ${{ id: "triliun rupiah", en: "trillion rupiah" }[lang]}`,
        }),
    }),
});

type Levels = readonly (PlaceYear & { readonly trillion_idr: number })[];

function claim(rows: Levels, place: ProvinceEntity, lang: Lang): string {
  const last = yearsIn(rows, place.code).at(-1);
  if (!last) return nameIn(place, lang);
  const value = formats.rupiah(1000 * last.trillion_idr, lang);
  return {
    id: `PDRB ${place.name_id} bernilai ${value} pada ${last.year}`,
    en: `GRDP of ${place.name_en} came to ${value} in ${last.year}`,
  }[lang];
}
