import provinces from "#datasets/provinces.ts";
import welfare from "#datasets/welfare.ts";
import { provinceColor, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { line } from "#kit/line.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [nation, least] = ["00", 3];

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "context",
      datasets: { welfare, provinces },
      derive({ welfare, provinces }) {
        const names = namesOf(provinces);
        const rates = welfare.filter((row) => row.is_preferred && row.indicator === "poverty_pct");
        const own = rates.filter((row) => row.province_code === place.code);
        if (own.length < least) return [];
        return [...own, ...rates.filter((row) => row.province_code === nation)]
          .map((row) => ({
            province_code: row.province_code,
            ...names(row.province_code),
            period: row.period,
            poverty_pct: row.value,
            sources: [row.source_id],
          }))
          .sort((a, b) => order(a.province_code) - order(b.province_code) || (a.period < b.period ? -1 : 1));
      },
      columns: (of) =>
        of(
          codeColumn,
          placeColumn,
          { name: "period", label: { id: "Bulan", en: "Month" }, text: (row, lang) => formats.date(row.period, lang) },
          numberColumn(
            "poverty_pct",
            { id: "Penduduk miskin (persen)", en: "People in poverty (percent)" },
            "decimal2",
          ),
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `Penduduk di bawah garis kemiskinan, persen, ${place.name_id} dan Indonesia, ${ends(rows, "id")}`,
        en: (rows) => `People below the poverty line, percent, ${place.name_en} and Indonesia, ${ends(rows, "en")}`,
      },
      description: {
        id: (rows) => `Grafik garis. ${list(rows, "id")}.`,
        en: (rows) => `Line chart. ${list(rows, "en")}.`,
      },
      note: {
        id: "Garis menghubungkan bulan-bulan yang angkanya ditemukan; bulan di antaranya tidak diisi.",
        en: "The line joins the months whose figure was found; those between are not filled in.",
      },
      accent: subjectRole(place.code),
      plot: (rows, stage, lang) => {
        const years = rows.map((row) => Number(row.period.slice(0, 4)));
        return line(stage, rows, {
          x: (row) => position(row.period),
          y: (row) => row.poverty_pct,
          series: (row) => row.province_code,
          color: (code) => (code === place.code ? subjectColor(code) : provinceColor(code)),
          ink: (code) => (code === place.code ? subjectColor(code) : provinceInk(code)),
          subject: place.code,
          provisional: () => false,
          endLabel: (row) => `${nameOn(stage, row)} ${formats.decimal2(row.poverty_pct, lang)}`,
          name: (row) => nameIn(row, lang),
          head: (row) => `${nameIn(row, lang)}, ${formats.date(row.period, lang)}`,
          text: (row) => formats.percent2(row.poverty_pct, lang),
          xTicks: yearTicks(Math.min(...years) + 1, Math.max(...years), bySize(stage, 3, 6)),
          xLabel: (year) => String(year),
          yTicks: ticksFor(rows.map((row) => row.poverty_pct)),
          yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
        });
      },
    }),
});

interface Rate extends Named {
  readonly province_code: string;
  readonly period: string;
  readonly poverty_pct: number;
}

const order = (code: string) => Number(code === nation);

/** "2025-03" stands at 2025 and two twelfths. */
const position = (period: string) => Number(period.slice(0, 4)) + (Number(period.slice(5, 7)) - 1) / 12;

function ends(rows: readonly Rate[], lang: Lang): string {
  const months = rows.map((row) => row.period).sort();
  return [months[0] ?? "", months.at(-1) ?? ""].map((month) => formats.date(month, lang)).join("–");
}

/** The latest month of the province, against the nation's of the same month where that is known. */
function claim(rows: readonly Rate[], place: ProvinceEntity, lang: Lang): string {
  const last = rows.filter((row) => row.province_code === place.code).at(-1);
  if (!last) return nameIn(place, lang);
  const all = rows.find((row) => row.province_code === nation && row.period === last.period);
  const [rate, month] = [formats.percent2(last.poverty_pct, lang), formats.date(last.period, lang)];
  const start =
    lang === "id"
      ? `${rate} penduduk ${place.name_id} miskin pada ${month}`
      : `${rate} of people in ${place.name_en} were poor in ${month}`;
  if (!all) return start;
  const side = Math.sign(last.poverty_pct - all.poverty_pct);
  const whole = formats.decimal2(all.poverty_pct, lang);
  const words = {
    id: side === 0 ? "sama dengan Indonesia" : `${side > 0 ? "di atas" : "di bawah"} Indonesia (${whole})`,
    en: side === 0 ? "as in Indonesia" : `${side > 0 ? "above" : "below"} Indonesia (${whole})`,
  };
  return `${start}, ${words[lang]}`;
}

const list = (rows: readonly Rate[], lang: Lang) =>
  [...Map.groupBy(rows, (row) => row.province_code).values()]
    .map((own) => {
      const say = (row: Rate | undefined) =>
        row ? `${formats.date(row.period, lang)} ${formats.percent2(row.poverty_pct, lang)}` : "";
      return `${own[0] ? nameIn(own[0], lang) : ""}: ${say(own[0])}, ${say(own.at(-1))}`;
    })
    .join("; ");
