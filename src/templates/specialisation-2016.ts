import industries from "#datasets/industries.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { lollipop } from "#kit/lollipop.ts";
import { nameIn } from "#kit/names.ts";
import { dividedProvinces } from "#kit/papua.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { locationQuotient } from "#metrics/location-quotient.ts";
import { share } from "#metrics/share.ts";

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "lollipop",
      subject: "structure",
      datasets: { sectorValue2016, industries },
      derive({ sectorValue2016, industries }) {
        const words = industryNamesOf(industries);
        const sum = (rows: typeof sectorValue2016) =>
          rows.reduce((total, row) => total + row.value_added_billion_idr, 0);
        const own = sectorValue2016.filter((row) => row.province_code === place.code);
        const byIndustry = Map.groupBy(sectorValue2016, (row) => row.industry_code);
        const [here, nation] = [sum(own), sum(sectorValue2016)];
        return own
          .flatMap((row) => {
            const part = row.value_added_billion_idr;
            const lq = locationQuotient(
              { part, whole: here },
              { part: sum(byIndustry.get(row.industry_code) ?? []), whole: nation },
            );
            if (lq === null) return [];
            return [
              {
                industry_code: row.industry_code,
                ...words(row.industry_code),
                value_added_billion_idr: part,
                share_pct: Math.round(100 * (share(part, here) ?? 0)) / 100,
                lq: Math.round(100 * lq) / 100,
                sources: [row.source_id],
              },
            ];
          })
          .sort((a, b) => b.lq - a.lq || (a.industry_code < b.industry_code ? -1 : 1));
      },
      columns: (of) =>
        of(
          industryColumn,
          { name: "industry_code", label: { id: "Kategori", en: "Category" } },
          numberColumn(
            "value_added_billion_idr",
            { id: "Nilai tambah (miliar rupiah)", en: "Value added (billion rupiah)" },
            "decimal1",
          ),
          numberColumn("share_pct", { id: "Pangsa (persen)", en: "Share (percent)" }, "decimal2"),
          numberColumn("lq", { id: "LQ 2016", en: "LQ 2016" }, "decimal2"),
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: `Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, nilai tambah, ${place.name_id}, 2016`,
        en: `Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, value added, ${place.name_en}, 2016`,
      },
      description: {
        id: (rows) => `Diagram lolipop, satu baris per lapangan usaha. ${list(rows, "id")}.`,
        en: (rows) => `Lollipop chart, one line for each industry. ${list(rows, "en")}.`,
      },
      note: {
        id: `Patokan 2016 dari tabel input-output antarwilayah, tidak bersambung dengan angka tahunan. Garis tegak: sama dengan Indonesia (LQ 1).${older(place, "id")}`,
        en: `A benchmark of 2016 from the inter-regional input-output table; it does not join the yearly figures. Upright line: same as Indonesia (LQ 1).${older(place, "en")}`,
      },
      accent: subjectRole(place.code),
      key: (row) => row.industry_code,
      plot: (rows, stage, lang) =>
        lollipop(stage, rows, {
          key: (row) => row.industry_code,
          value: (row) => row.lq,
          name: (row) => industryIn(row, lang),
          label: (row) => formats.decimal2(row.lq, lang),
          color: (row) => (row.lq > 1 ? subjectColor(place.code) : color("others")),
          ink: () => color("text"),
          strong: (row) => row.lq > 1,
          reference: 1,
          head: (row) => industryIn(row, lang),
          text: (row) => say(row, lang),
        }),
    }),
});

interface Quotient extends NamedIndustry {
  readonly share_pct: number;
  readonly lq: number;
}

/** The table knows the 34 provinces of its year. */
const older = ({ code }: ProvinceEntity, lang: Lang) =>
  dividedProvinces.includes(code)
    ? { id: " Wilayahnya sebelum pemekaran 2022.", en: " The territory is that before the split of 2022." }[lang]
    : "";

const say = (row: Quotient, lang: Lang) =>
  lang === "id"
    ? `LQ ${formats.decimal2(row.lq, lang)}, ${formats.percent1(row.share_pct, lang)} nilai tambah`
    : `LQ ${formats.decimal2(row.lq, lang)}, ${formats.percent1(row.share_pct, lang)} of value added`;

function claim(rows: readonly Quotient[], place: ProvinceEntity, lang: Lang): string {
  const top = rows[0];
  if (!top) return nameIn(place, lang);
  // Equal ones share the first place and are all named.
  const names = rows.filter((row) => row.lq === top.lq).map((row) => industryIn(row, lang));
  const list = formats.list(names.join(";"), lang);
  const ratio = formats.times1(top.lq, lang);
  return lang === "id"
    ? `Pada 2016 bobot ${list.toLowerCase()} di ${place.name_id} ${ratio} bobotnya di Indonesia`
    : `In 2016 ${list.toLowerCase()} weighed ${ratio} as much in ${place.name_en} as in Indonesia`;
}

const list = (rows: readonly Quotient[], lang: Lang) =>
  rows.map((row) => `${industryIn(row, lang)} ${formats.decimal2(row.lq, lang)}`).join(", ");
