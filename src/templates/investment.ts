import investment from "#datasets/investment.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { enoughYears, foundYears, gapNote } from "#kit/found-years.ts";
import { yearList } from "#kit/spans.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { figuresOfYears } from "#metrics/figures-of-years.ts";

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "columns",
      subject: "context",
      datasets: { investment },
      derive: ({ investment }) => enoughYears(sourced(figuresOfYears(investment, place.code, "total_trillion_idr"))),
      columns: (of) =>
        of(
          yearColumn,
          numberColumn(
            "total_trillion_idr",
            { id: "Realisasi investasi (triliun rupiah)", en: "Realised investment (trillion rupiah)" },
            "decimal2",
          ),
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Realisasi investasi asing dan dalam negeri setahun, triliun rupiah harga berlaku, ${place.name_id}, ${yearList(rows, "id")}`,
        en: (rows) =>
          `Realised foreign and domestic investment a year, trillion rupiah at current prices, ${place.name_en}, ${yearList(rows, "en")}`,
      },
      note: {
        id: (rows) =>
          `Laporan penanam modal menurut sumber; cakupannya dapat berbeda antartahun.${gapNote(rows, "id")}`,
        en: (rows) =>
          `What investors report, as the sources give it; the scope may differ between years.${gapNote(rows, "en")}`,
      },
      accent: subjectRole(place.code),
      key: (row) => String(row.year),
      plot: (rows, stage) =>
        foundYears(stage, rows, {
          place,
          value: (row) => row.total_trillion_idr,
          label: (row, lang) => formats.decimal1(row.total_trillion_idr, lang),
          text: (row, lang) => formats.trillion2(row.total_trillion_idr, lang),
          unitName: { id: "triliun rupiah", en: "trillion rupiah" },
        }),
    }),
});

interface Year {
  readonly year: number;
  readonly total_trillion_idr: number;
}

/** The last year, and whether it is the highest of those found; the highest one is named otherwise. */
function claim(rows: readonly Year[], place: ProvinceEntity, lang: Lang): string {
  const highest = Math.max(...rows.map((row) => row.total_trillion_idr));
  const peak = rows.filter((row) => row.total_trillion_idr === highest);
  const last = rows.at(-1);
  const [value, most] = [last?.total_trillion_idr ?? NaN, highest].map((figure) => formats.trillion1(figure, lang));
  const isPeak = last?.total_trillion_idr === highest;
  const end = {
    id: isPeak
      ? `, tertinggi dari ${rows.length} tahun yang ditemukan`
      : `; tertinggi ${most} pada ${yearList(peak, "id")}`,
    en: isPeak
      ? `, the highest of the ${rows.length} years found`
      : `; the highest was ${most} in ${yearList(peak, "en")}`,
  };
  return {
    id: `Investasi di ${place.name_id} ${value} pada ${last?.year}${end.id}`,
    en: `Investment in ${place.name_en} was ${value} in ${last?.year}${end.en}`,
  }[lang];
}
