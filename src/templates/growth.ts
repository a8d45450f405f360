import grdpAnnual from "#datasets/grdp-annual.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import provinces from "#datasets/provinces.ts";
import { growthColumn, statusColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { madeOf } from "#kit/papua.ts";
import {
  areaColumns,
  areaNames,
  areaOf,
  describeLines,
  lineNote,
  placeLines,
  type PlaceYear,
  span,
  yearsIn,
} from "#kit/place-lines.ts";
import type { FigureStatus } from "#kit/status.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Bilingual, Lang } from "#lib/lang.ts";
import { growthOfGroup } from "#metrics/growth-of-group.ts";
import { codeWord } from "#words/codes.ts";

const [nation, island] = ["00", "island"];

/** Names of island groups that are too long for a narrow picture. */
const shortIsland: Readonly<Record<string, Bilingual>> = {
  maluku_papua: { id: "Maluku–Papua", en: "Maluku–Papua" },
  bali_nusa_tenggara: { id: "Bali–Nusra", en: "Bali–Nusa" },
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
        const rates = (code: string) =>
          growthAnnual
            .filter((row) => row.is_preferred && row.province_code === code)
            .map((row) => ({
              ...areaOf(row, names),
              year: row.year,
              growth_pct: row.growth_pct,
              status: row.status as FigureStatus,
              sources: [row.source_id] as readonly string[],
            }));
        const own = rates(place.code);
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
          short_name: shortIsland[place.island]?.id ?? codeWord("island_group", place.island, "id"),
          short_name_en: shortIsland[place.island]?.en ?? codeWord("island_group", place.island, "en"),
          year,
          growth_pct: Math.round(growth_pct * 100) / 100,
          status: firmness[Math.max(...levels.map((row) => firmness.indexOf(row.status)))] ?? "unknown",
          sources: [...new Set(levels.map((row) => row.source_id))],
        }));
        const compared = [...rates(nation), ...group].filter(({ year }) => year >= since);
        return own.length === 0 ? [] : [...own, ...compared];
      },
      columns: (of) => of(...areaColumns, yearColumn, growthColumn, statusColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Pertumbuhan PDRB riil (harga konstan 2010), persen per tahun, ${areaNames(rows, "id")}, ${span(rows)}`,
        en: (rows) =>
          `Real GRDP growth (constant 2010 prices), percent a year, ${areaNames(rows, "en")}, ${span(rows)}`,
      },
      description: {
        id: (rows) => describeLines(rows, (row) => row.growth_pct, "percent2", "id"),
        en: (rows) => describeLines(rows, (row) => row.growth_pct, "percent2", "en"),
      },
      note: {
        id: (rows) =>
          lineNote(rows, place, "id", [
            `${codeWord("island_group", place.island, "id")}: dihitung dari jumlah PDRB harga konstan provinsinya.`,
          ]),
        en: (rows) =>
          lineNote(rows, place, "en", [
            `${codeWord("island_group", place.island, "en")}: reckoned from the sum of its provinces' GRDP at constant prices.`,
          ]),
      },
      accent: subjectRole(place.code),
      key: (row) => row.area,
      plot: (rows, stage) =>
        placeLines(stage, rows, {
          subject: place.code,
          value: (row) => row.growth_pct,
          formats: ["decimal1", "decimal2"],
          says: "percent2",
          top: (tick, lang) => formats.percent0(tick, lang),
        }),
    }),
});

interface Rate extends PlaceYear {
  readonly growth_pct: number;
}

/** The last year, and how it stands to the nation's of the same year. */
function claim(rows: readonly Rate[], place: ProvinceEntity, lang: Lang): string {
  const name = nameIn(place, lang);
  const last = yearsIn(rows, place.code).at(-1);
  const all = rows.find((row) => row.area === nation && row.year === last?.year);
  if (!last || !all) return name;
  const rate = formats.percent2(Math.abs(last.growth_pct), lang);
  const whole = formats.decimal2(all.growth_pct, lang);
  const side = Math.sign(last.growth_pct - all.growth_pct);
  if (lang === "id") {
    if (last.growth_pct < 0) return `Ekonomi ${name} menyusut ${rate} pada ${last.year}; Indonesia tumbuh ${whole}`;
    const start = `Ekonomi ${name} tumbuh ${rate} pada ${last.year}`;
    return side === 0
      ? `${start}, sama dengan Indonesia`
      : `${start}, ${side > 0 ? "di atas" : "di bawah"} Indonesia (${whole})`;
  }
  if (last.growth_pct < 0) return `The economy of ${name} shrank ${rate} in ${last.year}; Indonesia’s grew ${whole}`;
  const start = `The economy of ${name} grew ${rate} in ${last.year}`;
  return side === 0
    ? `${start}, as much as Indonesia’s`
    : `${start}, ${side > 0 ? "above" : "below"} Indonesia (${whole})`;
}
