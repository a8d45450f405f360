import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { arcMap } from "#kit/arc-map.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameIn, nameOn, namesOf } from "#kit/names.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";

const initiator = "35";
const home: Named = { name_id: "Jawa Timur", name_en: "East Java", short_name: "Jatim", short_name_en: "E. Java" };
/** Where a label finds room on the map. */
const shifts: Readonly<Record<string, readonly [number, number]>> = {
  "82": [52, -14],
  "81": [40, 14],
  "52": [6, 22],
};

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    const names = namesOf(provinces);
    const capitals = capitalsOf(provinces);
    const visits = missionsWithPartners(tradeMissions, missionPartners, provinces)
      .filter((row) => row.initiator_code === initiator && row.kind === "between-provinces")
      .flatMap((row) => row.partner_codes.map((code) => ({ code, row })));
    return [...Map.groupBy(visits, ({ code }) => code)]
      .map(([province_code, missions]) => ({
        province_code,
        ...names(province_code),
        capitals: capitals([initiator, province_code]),
        missions: missions.length,
        years: [...new Set(missions.flatMap(({ row }) => row.date?.slice(0, 4) ?? []))],
        sources: [...new Set(missions.flatMap(({ row }) => row.source_ids))],
      }))
      .sort((a, b) => b.missions - a.missions || (a.province_code < b.province_code ? -1 : 1));
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "missions", label: { id: "Misi", en: "Missions" }, numeric: true },
      {
        name: "years",
        label: { id: "Tahun", en: "Years" },
        text: (row, lang) => (row.years.length === 0 ? "–" : formats.list(row.years.join(";"), lang)),
      },
    ),
  title: {
    id: (rows) => `Misi dagang Jawa Timur sampai ke ${rows.length} provinsi, paling sering ke ${most(rows, "id")}`,
    en: (rows) => `East Java’s missions went to ${rows.length} provinces, most often to ${most(rows, "en")}`,
  },
  subtitle: {
    id: (rows) => `Misi dagang Jawa Timur yang tercatat, menurut provinsi mitra, ${span(rows)}`,
    en: (rows) => `Recorded trade missions of East Java by partner province, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Peta busur dari Jawa Timur. Banyaknya misi: ${list(rows, "id")}.`,
    en: (rows) => `Map of arcs from East Java. Number of missions: ${list(rows, "en")}.`,
  },
  note: {
    id: "Satu misi dapat berisi beberapa provinsi; tiap provinsi dihitung. Tidak termasuk misi daring, misi ke luar negeri, dan misi yang mitranya tidak disebut.",
    en: "One mission may have several provinces; each counts. Without online missions, missions abroad, and missions whose partners are not named.",
  },
  credits: ["ardian28-geojson"],
  accent: "prov-35",
  plot: (rows, stage, lang) =>
    arcMap(stage, rows, {
      from: () => initiator,
      to: (row) => row.province_code,
      strokeWidth: (row) => 0.6 + 0.5 * row.missions,
      color: () => color("prov-35"),
      at: capitalIn(rows),
      named: [
        {
          code: initiator,
          words: nameOn(stage, home),
          dx: -1 * stage.unit,
          dy: 1.1 * stage.unit,
        },
        ...rows
          .filter((row) => row.missions >= bySize(stage, rows[0]?.missions ?? 0, 3) && shifts[row.province_code])
          .map((row) => {
            const [dx, dy] = shifts[row.province_code] ?? [0, 0];
            const scale = bySize(stage, 0.6, 1);
            return {
              code: row.province_code,
              words: `${nameOn(stage, row)} ${row.missions}`,
              dx: dx * scale,
              dy: dy * scale,
            };
          }),
      ],
      series: (row) => nameIn(row, lang),
      key: (row) => row.province_code,
      head: (row) => nameIn(row, lang),
      text: (row) => say(row, lang),
    }),
});

interface Partner extends Named {
  readonly missions: number;
  readonly years: readonly string[];
}

function say({ missions, years }: Partner, lang: Lang): string {
  const when = years.length === 0 ? "" : ` (${formats.list(years.join(";"), lang)})`;
  return lang === "id" ? `${missions} misi${when}` : `${missions} ${missions === 1 ? "mission" : "missions"}${when}`;
}

function most(rows: readonly Partner[], lang: Lang): string {
  const top = rows.filter((row) => row.missions === rows[0]?.missions);
  const times = lang === "id" ? `${top[0]?.missions} kali` : `${top[0]?.missions} times`;
  return `${formats.list(top.map((row) => nameIn(row, lang)).join(";"), lang)} (${times})`;
}

function span(rows: readonly Partner[]): string {
  const years = rows.flatMap((row) => row.years).sort();
  return `${years[0]}–${years.at(-1)}`;
}

const list = (rows: readonly Partner[], lang: Lang) =>
  rows.map((row) => `${nameIn(row, lang)} ${row.missions}`).join(", ");
