import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { vintageColumns } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { quartersByVintage } from "#kit/growth-quarters.ts";
import { nameIn } from "#kit/names.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { bySize } from "#kit/stage.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { ticksFor } from "#kit/ticks.ts";
import { vintageKey, vintages } from "#kit/vintages.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { periodsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

/** Fewer quarters than these are no line. */
const least = 4;

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "vintages",
      subject: "growth",
      datasets: { growthQuarterly, provinces },
      derive({ growthQuarterly, provinces }) {
        const confirmed = growthQuarterly.filter((row) => row.measure === "yoy" && row.is_confirmed);
        const own = periodsOfPlaces(confirmed, [place.code]);
        if (preferred(own).length < least) return [];
        return placed(own, provinces, "period", "growth_pct", "status", "vintage", "is_preferred");
      },
      columns: (of) => of(...vintageColumns),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil y-on-y, persen, ${place.name_id}, ${ends(rows, "id")}, angka terakhir dan angka yang digantikan`,
        en: (rows) =>
          `Real GRDP growth year on year, percent, ${place.name_en}, ${ends(rows, "en")}, latest figures and those they replaced`,
      },
      note: {
        id: "Garis putus-putus: angka sementara atau sangat sementara. Triwulan yang hanya bertumpu pada satu salinan tidak digambar.",
        en: "Dashed line: preliminary or very preliminary. Quarters that rest on a single copy are not drawn.",
      },
      accent: subjectRole(place.code),
      key: (row) => vintageKey(row.is_preferred),
      plot: (rows, stage, lang) =>
        vintages(stage, rows, {
          ...quartersByVintage(lang),
          color: subjectColor(place.code),
          xTicks: [...new Set(rows.map((row) => Number(row.period.slice(0, 4))))],
          xLabel: (tick) => bySize(stage, String(tick), lang === "id" ? `Triwulan I ${tick}` : `Q1 ${tick}`),
          yTicks: ticksFor(rows.map((row) => row.growth_pct)),
          yLabel: percentScale(lang),
        }),
    }),
});

type Quarters = readonly { period: string; growth_pct: number; is_preferred: boolean }[];

function ends(rows: Quarters, lang: Lang): string {
  const used = preferred(rows);
  return [used[0], used.at(-1)].map((row) => formats.period(row?.period ?? "", lang)).join("–");
}

/** The last quarter against the same one a year before. */
function claim(rows: Quarters, place: ProvinceEntity, lang: Lang): string {
  const used = preferred(rows);
  const last = used.at(-1);
  if (!last) return nameIn(place, lang);
  const earlier = `${Number(last.period.slice(0, 4)) - 1}${last.period.slice(4)}`;
  const before = used.find((row) => row.period === earlier);
  const [now, then] = [last, before].map((row) => row && formats.decimal2(row.growth_pct, lang));
  const compared =
    then === undefined ? "" : { id: `; setahun sebelumnya ${then}`, en: `; a year before it was ${then}` }[lang];
  const quarter = formats.period(last.period, lang);
  return {
    id: `Pertumbuhan ${place.name_id} ${now} persen pada ${quarter}${compared}`,
    en: `Growth in ${place.name_en} was ${now} percent in ${quarter}${compared}`,
  }[lang];
}
