import type { Row } from "#data/define.ts";
import industries from "#datasets/industries.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { color } from "#kit/colors.ts";
import { shareColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate } from "#kit/define-template.ts";
import {
  byIndustry,
  industriesIn,
  industryCodeColumn,
  industryColumn,
  type NamedIndustry,
  valueAddedColumn,
  withIndustry,
} from "#kit/industry-names.ts";
import { lollipop } from "#kit/lollipop.ts";
import { olderNote } from "#kit/papua.ts";
import { printed, quotientColumn } from "#kit/quotients.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { ofTable } from "#lib/of-table.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { allHighest } from "#metrics/lowest-highest.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { specialisations } from "#metrics/specialisation.ts";

const weighed = ofTable(specialisations<Row<typeof sectorValue2016>>);

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "lollipop",
      subject: "structure",
      datasets: { sectorValue2016, industries },
      derive({ sectorValue2016, industries }) {
        const own = ofPlaces(weighed(sectorValue2016), [place.code]);
        return largestFirst(withIndustry(sourced(printed(own)), industries), "lq", "industry_code");
      },
      columns: (of) => of(industryColumn, industryCodeColumn, valueAddedColumn, shareColumn, quotientColumn),
      title: {
        id: (rows) => {
          const { names, ratio } = heaviest(rows, "id");
          return `Pada 2016 bobot ${names} di ${place.name_id} ${ratio} bobotnya di Indonesia`;
        },
        en: (rows) => {
          const { names, ratio } = heaviest(rows, "en");
          return `In 2016 ${names} weighed ${ratio} as much in ${place.name_en} as in Indonesia`;
        },
      },
      subtitle: {
        id: `Kuosien lokasi (LQ): pangsa lapangan usaha di provinsi dibagi pangsanya di Indonesia, nilai tambah, ${place.name_id}, 2016`,
        en: `Location quotient (LQ): an industry’s share in the province divided by its share in Indonesia, value added, ${place.name_en}, 2016`,
      },
      note: {
        id: `Patokan 2016 dari tabel input-output antarwilayah, tidak bersambung dengan angka tahunan. Garis tegak: sama dengan Indonesia (LQ 1).${olderNote(place.code, "id")}`,
        en: `A benchmark of 2016 from the inter-regional input-output table; it does not join the yearly figures. Upright line: same as Indonesia (LQ 1).${olderNote(place.code, "en")}`,
      },
      accent: subjectRole(place.code),
      key: (row) => row.industry_code,
      plot: (rows, stage, lang) =>
        lollipop(stage, rows, {
          ...byIndustry(lang),
          value: (row) => row.lq,
          label: (row) => formats.decimal2(row.lq, lang),
          color: (row) => (row.lq > 1 ? subjectColor(place.code) : color("others")),
          strong: (row) => row.lq > 1,
          reference: 1,
          text: ({ lq, share_pct }) => {
            const share = formats.percent1(share_pct, lang);
            return `LQ ${formats.decimal2(lq, lang)}, ${{ id: `${share} nilai tambah`, en: `${share} of value added` }[lang]}`;
          },
        }),
    }),
});

/** The industry that weighs most; equal ones share the first place and are all named. */
function heaviest(rows: readonly (NamedIndustry & { readonly lq: number })[], lang: Lang) {
  const top = allHighest(rows, "lq");
  return { names: industriesIn(top, lang).toLowerCase(), ratio: formats.times1(top[0]?.lq ?? 0, lang) };
}
