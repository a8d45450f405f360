import growthQuarterly from "#datasets/growth-quarterly.ts";
import provinces from "#datasets/provinces.ts";
import { vintageColumns } from "#kit/columns.ts";
import { quarterStart } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional } from "#kit/status.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { ticksFor } from "#kit/ticks.ts";
import { vintageKey, vintages } from "#kit/vintages.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { codeWord } from "#words/codes.ts";

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
        const names = namesOf(provinces)(place.code);
        const own = growthQuarterly.filter(
          (row) => row.province_code === place.code && row.measure === "yoy" && row.is_confirmed,
        );
        if (own.filter((row) => row.is_preferred).length < least) return [];
        return own
          .map(({ province_code, period, growth_pct, status, vintage, is_preferred, source_id }) => ({
            province_code,
            ...names,
            period,
            growth_pct,
            status,
            vintage,
            is_preferred,
            sources: [source_id],
          }))
          .sort((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0));
      },
      columns: (of) => of(...vintageColumns),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil y-on-y, persen, ${place.name_id}, ${ends(rows, "id").join("–")}, angka terakhir dan angka yang digantikan`,
        en: (rows) =>
          `Real GRDP growth year on year, percent, ${place.name_en}, ${ends(rows, "en").join("–")}, latest figures and those they replaced`,
      },
      description: {
        id: (rows) => `Grafik garis dengan angka lama sebagai titik kosong. ${describe(rows, "id")}`,
        en: (rows) => `Line chart with superseded figures as hollow dots. ${describe(rows, "en")}`,
      },
      note: {
        id: "Garis putus-putus: angka sementara atau sangat sementara. Triwulan yang hanya bertumpu pada satu salinan tidak digambar.",
        en: "Dashed line: preliminary or very preliminary. Quarters that rest on a single copy are not drawn.",
      },
      accent: subjectRole(place.code),
      key: (row) => vintageKey(row.is_preferred),
      plot: (rows, stage, lang) => {
        const years = [...new Set(rows.map((row) => Number(row.period.slice(0, 4))))];
        return vintages(stage, rows, {
          x: (row) => quarterStart(row.period),
          y: (row) => row.growth_pct,
          current: (row) => row.is_preferred,
          provisional: isProvisional,
          color: subjectColor(place.code),
          xTicks: years,
          xLabel: (tick) => bySize(stage, String(tick), lang === "id" ? `Triwulan I ${tick}` : `Q1 ${tick}`),
          yTicks: ticksFor(rows.map((row) => row.growth_pct)),
          yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
          head: (row) => `${formats.period(row.period, lang)}, ${codeWord("vintage", row.vintage, lang)}`,
          text: (row) => formats.percent2(row.growth_pct, lang),
        });
      },
    }),
});

interface Quarter {
  readonly period: string;
  readonly growth_pct: number;
  readonly is_preferred: boolean;
}

const used = (rows: readonly Quarter[]) => rows.filter((row) => row.is_preferred);

const ends = (rows: readonly Quarter[], lang: Lang) =>
  [used(rows)[0], used(rows).at(-1)].map((row) => formats.period(row?.period ?? "", lang));

/** The last quarter against the same one a year before. */
function claim(rows: readonly Quarter[], place: ProvinceEntity, lang: Lang): string {
  const last = used(rows).at(-1);
  if (!last) return nameIn(place, lang);
  const earlier = `${Number(last.period.slice(0, 4)) - 1}${last.period.slice(4)}`;
  const before = used(rows).find((row) => row.period === earlier);
  const [now, then] = [last, before].map((row) => row && formats.decimal2(row.growth_pct, lang));
  const compared = {
    id: then === undefined ? "" : `; setahun sebelumnya ${then}`,
    en: then === undefined ? "" : `; a year before it was ${then}`,
  }[lang];
  return lang === "id"
    ? `Pertumbuhan ${place.name_id} ${now} persen pada ${formats.period(last.period, lang)}${compared}`
    : `Growth in ${place.name_en} was ${now} percent in ${formats.period(last.period, lang)}${compared}`;
}

function describe(rows: readonly Quarter[], lang: Lang): string {
  const sorted = [...used(rows)].sort((a, b) => a.growth_pct - b.growth_pct);
  const say = (row: Quarter | undefined) =>
    row ? `${formats.period(row.period, lang)} ${formats.percent2(row.growth_pct, lang)}` : "";
  return lang === "id"
    ? `Terendah ${say(sorted[0])}, tertinggi ${say(sorted.at(-1))}.`
    : `Lowest ${say(sorted[0])}, highest ${say(sorted.at(-1))}.`;
}
