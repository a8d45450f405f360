import grdpAnnual from "#datasets/grdp-annual.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { provinceColor, provinceInk } from "#kit/colors.ts";
import { growthColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate } from "#kit/define-template.ts";
import { line } from "#kit/line.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { madeOf, undivided } from "#kit/papua.ts";
import { bySize } from "#kit/stage.ts";
import { isProvisional, type FigureStatus, statusMark } from "#kit/status.ts";
import { subjectColor, subjectRole } from "#kit/subject.ts";
import { ticksFor, yearTicks } from "#kit/ticks.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { growthOfGroup } from "#metrics/growth-of-group.ts";
import { codeWord } from "#words/codes.ts";

const [nation, island, before] = ["00", "island", "before"];

/** Names of island groups that are too long for a narrow picture. */
const shortIsland: Readonly<Record<string, string>> = {
  maluku_papua: "Maluku–Papua",
  bali_nusa_tenggara: "Bali–Nusra",
};

/** From the firmest to the softest; a sum is as firm as the softest of its parts. */
const firmness: readonly FigureStatus[] = ["final", "unknown", "preliminary", "very_preliminary"];

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "line",
      subject: "growth",
      datasets: { growthAnnual, grdpAnnual, provinces },
      derive({ growthAnnual, grdpAnnual, provinces }) {
        const names = namesOf(provinces);
        const older: Named = undivided(place);
        const rates = (code: string) =>
          growthAnnual
            .filter((row) => row.is_preferred && row.province_code === code)
            .map(({ year, growth_pct, status, source_id, note_codes }) => {
              const isOlder = note_codes?.includes("before_2022_split") ?? false;
              return {
                area: isOlder ? before : code,
                ...(isOlder ? older : names(code)),
                year,
                growth_pct,
                status: status as FigureStatus,
                sources: [source_id] as readonly string[],
              };
            });
        const own = rates(place.code);
        if (own.length === 0) return [];
        const since = Math.min(...own.map(({ year }) => year));
        const members = provinces.filter((row) => row.island_group === place.island).map((row) => row.province_code);
        const levels = grdpAnnual
          .filter((row) => row.is_preferred && row.price_basis === "constant2010")
          .map((row) => ({
            ...row,
            value: row.value_trillion_idr,
            isUndivided: row.note_codes?.includes("before_2022_split") ?? false,
          }));
        const group = growthOfGroup(levels, members, madeOf).map(({ year, growth_pct, levels }) => ({
          area: island,
          name_id: codeWord("island_group", place.island, "id"),
          name_en: codeWord("island_group", place.island, "en"),
          short_name: shortIsland[place.island] ?? codeWord("island_group", place.island, "id"),
          year,
          growth_pct: Math.round(growth_pct * 100) / 100,
          status: firmness[Math.max(...levels.map((row) => firmness.indexOf(row.status)))] ?? "unknown",
          sources: [...new Set(levels.map((row) => row.source_id))],
        }));
        return [...own, ...[...rates(nation), ...group].filter(({ year }) => year >= since)];
      },
      columns: (of) =>
        of(
          { name: "area", label: { id: "Kode wilayah", en: "Area code" } },
          { name: "name_id", label: { id: "Wilayah", en: "Area" }, text: nameIn },
          yearColumn,
          growthColumn,
          statusColumn,
        ),
      title: {
        id: (rows) => claim(rows, place, "id"),
        en: (rows) => claim(rows, place, "en"),
      },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, ${areas(rows, "id")}, ${span(rows)}`,
        en: (rows) => `Real GRDP growth (constant 2010 prices), percent a year, ${areas(rows, "en")}, ${span(rows)}`,
      },
      description: {
        id: (rows) => `Grafik garis. ${describe(rows, "id")}`,
        en: (rows) => `Line chart. ${describe(rows, "en")}`,
      },
      note: {
        id: (rows) => note(rows, place, "id"),
        en: (rows) => note(rows, place, "en"),
      },
      accent: subjectRole(place.code),
      reads: "x",
      key: (row) => row.area,
      plot: (rows, stage) => {
        const { lang } = stage;
        const years = rows.map((row) => row.year);
        const [first, last] = [Math.min(...years), Math.max(...years)];
        const decimals = bySize(stage, "decimal1", "decimal2");
        const provisional = rows.filter((row) => row.area === place.code && isProvisional(row)).map((row) => row.year);
        const from = Math.min(...provisional) - 0.5;
        return line(stage, rows, {
          x: (row) => row.year,
          y: (row) => row.growth_pct,
          series: (row) => row.area,
          color: (area) => (area === place.code ? subjectColor(area) : provinceColor(area)),
          ink: (area) => (area === place.code ? subjectColor(area) : provinceInk(area)),
          subject: place.code,
          provisional: isProvisional,
          endLabel: (row) =>
            row.area === before
              ? ""
              : `${bySize(stage, row.short_name, nameIn(row, lang))} ${formats[decimals](row.growth_pct, lang)}`,
          name: (row) => nameIn(row, lang),
          head: (row) => `${nameIn(row, lang)}, ${row.year}${statusMark(row.status)}`,
          text: (row) => formats.percent2(row.growth_pct, lang),
          xTicks: yearTicks(first, last, bySize(stage, 3, 7)),
          xLabel: (year) => `${year}${statusMark(rows.find((row) => row.year === year)?.status ?? "unknown")}`,
          yTicks: ticksFor(
            rows.map((row) => row.growth_pct),
            5,
          ),
          yLabel: (tick, isLast) => (isLast ? formats.percent0(tick, lang) : formats.integer(tick, lang)),
          ...(provisional.length > 0 && from > first
            ? { band: { from, to: last, name: { id: "angka sementara", en: "preliminary" }[lang] } }
            : {}),
        });
      },
    }),
});

interface Rate extends Named {
  readonly area: string;
  readonly year: number;
  readonly growth_pct: number;
}

const seriesOf = (rows: readonly Rate[], area: string) =>
  rows.filter((row) => row.area === area).sort((a, b) => a.year - b.year);

const span = (rows: readonly Rate[]) => {
  const years = rows.map((row) => row.year);
  return `${Math.min(...years)}–${Math.max(...years)}`;
};

/** The last year, and how it stands to the nation's of the same year. */
function claim(rows: readonly Rate[], place: Named & { code: string }, lang: Lang): string {
  const last = seriesOf(rows, place.code).at(-1);
  if (!last) return nameIn(place, lang);
  const all = rows.find((row) => row.area === nation && row.year === last.year);
  const name = nameIn(place, lang);
  const rate = formats.percent2(Math.abs(last.growth_pct), lang);
  const whole = all && formats.decimal2(all.growth_pct, lang);
  const shrank = last.growth_pct < 0;
  if (lang === "id") {
    const start = `Ekonomi ${name} ${shrank ? "menyusut" : "tumbuh"} ${rate} pada ${last.year}`;
    if (!all) return start;
    if (shrank) return `${start}; Indonesia tumbuh ${whole}`;
    if (last.growth_pct === all.growth_pct) return `${start}, sama dengan Indonesia`;
    return `${start}, ${last.growth_pct > all.growth_pct ? "di atas" : "di bawah"} Indonesia (${whole})`;
  }
  const start = `${name}'s economy ${shrank ? "shrank" : "grew"} ${rate} in ${last.year}`;
  if (!all) return start;
  if (shrank) return `${start}; Indonesia's grew ${whole}`;
  if (last.growth_pct === all.growth_pct) return `${start}, the same as Indonesia's`;
  return `${start}, ${last.growth_pct > all.growth_pct ? "above" : "below"} Indonesia (${whole})`;
}

const areas = (rows: readonly Rate[], lang: Lang) =>
  formats.list([...new Set(rows.map((row) => nameIn(row, lang)))].join(";"), lang);

function note(rows: readonly Rate[], place: Named, lang: Lang): string {
  const hasGroup = rows.some((row) => row.area === island);
  const isOlder = rows.some((row) => row.area === before);
  const group = hasGroup ? codeWord("island_group", (place as { island?: string }).island ?? "", lang) : "";
  return {
    id: [
      "* angka sementara, ** angka sangat sementara; garis putus-putus masih dapat direvisi.",
      ...(hasGroup ? [`${group}: dihitung dari jumlah PDRB harga konstan provinsinya.`] : []),
      ...(isOlder ? [`Sampai 2022 garis tipis: ${place.name_id} sebelum pemekaran, wilayah yang lebih luas.`] : []),
    ],
    en: [
      "* preliminary, ** very preliminary; dashed lines may still be revised.",
      ...(hasGroup ? [`${group}: reckoned from the sum of its provinces' GRDP at constant prices.`] : []),
      ...(isOlder ? [`Up to 2022, thin line: ${place.name_en} before it was divided, a larger territory.`] : []),
    ],
  }[lang].join(" ");
}

function describe(rows: readonly Rate[], lang: Lang): string {
  return [...Map.groupBy(rows, (row) => row.area).values()]
    .map((own) => {
      const sorted = [...own].sort((a, b) => a.growth_pct - b.growth_pct);
      const [low, high, last] = [sorted[0], sorted.at(-1), [...own].sort((a, b) => a.year - b.year).at(-1)];
      if (!low || !high || !last) return "";
      const say = (row: Rate) => `${formats.percent2(row.growth_pct, lang)} (${row.year})`;
      return lang === "id"
        ? `${nameIn(last, lang)}: terendah ${say(low)}, tertinggi ${say(high)}, terakhir ${say(last)}.`
        : `${nameIn(last, lang)}: lowest ${say(low)}, highest ${say(high)}, latest ${say(last)}.`;
    })
    .join(" ");
}
