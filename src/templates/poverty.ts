import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { againstNation } from "#kit/against-nation.ts";
import { linesByProvince, placed } from "#kit/by-province.ts";
import { codeColumn, monthColumn, placeColumn, povertyColumn } from "#kit/columns.ts";
import { monthStart } from "#kit/dates.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { line } from "#kit/line.ts";
import { nameIn, nameOn } from "#kit/names.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { bySize } from "#kit/stage.ts";
import { subjectLines, subjectRole } from "#kit/subject.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { periodsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";

const [nation, least] = ["00", 3];

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "context",
      datasets: { welfare, provinces },
      derive({ welfare, provinces }) {
        const all = preferred(welfare).filter((row) => row.indicator === "poverty_pct");
        const rates = periodsOfPlaces(all, [place.code, nation]).map((row) => ({ ...row, poverty_pct: row.value }));
        const own = rates.filter((row) => row.province_code === place.code);
        return own.length < least ? [] : placed(rates, provinces, "period", "poverty_pct");
      },
      columns: (of) => of(codeColumn, placeColumn, monthColumn, povertyColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `Penduduk di bawah garis kemiskinan, persen, ${place.name_id} dan Indonesia, ${ends(rows, "id")}`,
        en: (rows) => `People below the poverty line, percent, ${place.name_en} and Indonesia, ${ends(rows, "en")}`,
      },
      note: {
        id: "Garis menghubungkan bulan-bulan yang angkanya ditemukan; bulan di antaranya tidak diisi.",
        en: "The line joins the months whose figure was found; those between are not filled in.",
      },
      accent: subjectRole(place.code),
      plot: (rows, stage, lang) => {
        const years = rows.map((row) => Number(row.period.slice(0, 4)));
        return line(stage, rows, {
          ...linesByProvince(lang),
          ...subjectLines(place.code),
          x: (row) => monthStart(row.period),
          y: (row) => row.poverty_pct,
          provisional: () => false,
          endLabel: (row) => `${nameOn(stage, row)} ${formats.decimal2(row.poverty_pct, lang)}`,
          head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
          text: (row) => formats.percent2(row.poverty_pct, lang),
          xTicks: yearTicks(Math.min(...years) + 1, Math.max(...years), bySize(stage, 3, 6)),
          xLabel: String,
          yTicks: ticksFor(rows.map((row) => row.poverty_pct)),
          yLabel: percentScale(lang),
        });
      },
    }),
});

type Rates = readonly { province_code: string; period: string; poverty_pct: number }[];

function ends(rows: Rates, lang: Lang): string {
  const months = rows.map((row) => row.period).sort();
  return [months[0] ?? "", months.at(-1) ?? ""].map((month) => formats.date(month, lang)).join("–");
}

/** The latest month of the province, against the nation's of the same month where that is known. */
function claim(rows: Rates, place: ProvinceEntity, lang: Lang): string {
  const last = rows.filter((row) => row.province_code === place.code).at(-1);
  if (!last) return nameIn(place, lang);
  const all = rows.find((row) => row.province_code === nation && row.period === last.period);
  const [rate, month] = [formats.percent2(last.poverty_pct, lang), formats.date(last.period, lang)];
  const start = {
    id: `${rate} penduduk ${place.name_id} miskin pada ${month}`,
    en: `${rate} of people in ${place.name_en} were poor in ${month}`,
  }[lang];
  const same = { id: "sama dengan Indonesia", en: "as in Indonesia" };
  return all ? `${start}, ${againstNation(last.poverty_pct, all.poverty_pct, lang, same)}` : start;
}
