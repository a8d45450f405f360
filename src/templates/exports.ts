import exportsTable from "#datasets/exports.ts";
import { yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { firstLast } from "#kit/first-last.ts";
import { enoughYears, foundYears, gapNote } from "#kit/found-years.ts";
import { yearList } from "#kit/spans.ts";
import { exportsColumn } from "#kit/in-dollars.ts";
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
      datasets: { exports: exportsTable },
      derive: ({ exports }) => enoughYears(sourced(figuresOfYears(exports, place.code, "value_million_usd"))),
      columns: (of) => of(yearColumn, exportsColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `Nilai ekspor setahun, dolar AS harga berlaku, ${place.name_id}, ${yearList(rows, "id")}`,
        en: (rows) => `Exports in a year, US dollars at current prices, ${place.name_en}, ${yearList(rows, "en")}`,
      },
      note: {
        id: (rows) => `Hanya tahun penuh yang ditemukan; angka bulanan tidak dijumlahkan.${gapNote(rows, "id")}`,
        en: (rows) => `Only whole years that were found; monthly figures are not added up.${gapNote(rows, "en")}`,
      },
      accent: subjectRole(place.code),
      key: (row) => String(row.year),
      plot: (rows, stage) =>
        foundYears(stage, rows, {
          place,
          value: (row) => row.value_million_usd,
          label: (row, lang) => formats.decimal1(row.value_million_usd / 1000, lang),
          text: (row, lang) => formats.dollar2(row.value_million_usd, lang),
          unitName: { id: "miliar dolar AS", en: "billion US dollars" },
        }),
    }),
});

interface Year {
  readonly year: number;
  readonly value_million_usd: number;
}

function claim(rows: readonly Year[], place: ProvinceEntity, lang: Lang): string {
  const [then, now] = firstLast(rows, "value_million_usd", "dollar", lang);
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  return {
    id: `Ekspor ${place.name_id} ${now} pada ${last}; pada ${first} ${then}`,
    en: `Exports of ${place.name_en} came to ${now} in ${last}; in ${first} to ${then}`,
  }[lang];
}
