import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { arcMap } from "#kit/arc-map.ts";
import { byProvince, placed } from "#kit/by-province.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { color } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { shifted } from "#kit/map-words.ts";
import { type Named, nameIn, nameOn, namesIn } from "#kit/names.ts";
import { dateSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { missionsByPartner, missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { counted } from "#words/counted.ts";

const home = "35";
const homeName = { name_id: "Jawa Timur", name_en: "East Java", short_name: "Jatim", short_name_en: "E. Java" };
/** Where a label finds room on the map. */
const shifts = { "82": [52, -14], "81": [40, 14], "52": [6, 22] } as const;

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    const capitals = capitalsOf(provinces);
    const held = missionsWithPartners(tradeMissions, missionPartners, provinces).filter(
      (row) => row.initiator_code === home && row.kind === "between-provinces",
    );
    const visited = placed(missionsByPartner(held), provinces, "missions", "years");
    return visited.map((row) => ({ ...row, capitals: capitals([home, row.province_code]) }));
  },
  columns: (of) =>
    of(codeColumn, placeColumn, numberColumn("missions", { id: "Misi", en: "Missions" }, "integer"), {
      name: "years",
      label: { id: "Tahun", en: "Years" },
      text: ({ years }, lang) => (years.length === 0 ? "–" : formats.list(years.join(";"), lang)),
    }),
  title: { id: (rows) => claim(rows, "id"), en: (rows) => claim(rows, "en") },
  subtitle: {
    id: (rows) =>
      `Misi dagang Jawa Timur yang tercatat, menurut provinsi mitra, ${dateSpan(rows.flatMap((row) => row.years))}`,
    en: (rows) =>
      `Recorded trade missions of East Java by partner province, ${dateSpan(rows.flatMap((row) => row.years))}`,
  },
  note: {
    id: "Satu misi dapat berisi beberapa provinsi; tiap provinsi dihitung. Tidak termasuk misi daring, misi ke luar negeri, dan misi yang mitranya tidak disebut.",
    en: "One mission may have several provinces; each counts. Without online missions, missions abroad, and missions whose partners are not named.",
  },
  credits: ["ardian28-geojson"],
  accent: "prov-35",
  plot: (rows, stage, lang) => {
    const often = bySize(stage, rows[0]?.missions ?? 0, 3);
    const labelled = rows.filter((row) => row.missions >= often && row.province_code in shifts);
    return arcMap(stage, rows, {
      ...byProvince(lang),
      from: () => home,
      to: (row) => row.province_code,
      strokeWidth: (row) => 0.6 + 0.5 * row.missions,
      color: () => color("prov-35"),
      at: capitalIn(rows),
      named: [
        { code: home, words: nameOn(stage, homeName), dx: -1 * stage.unit, dy: 1.1 * stage.unit },
        ...labelled.map((row) =>
          shifted(stage, shifts, 0.6, row.province_code, `${nameOn(stage, row)} ${row.missions}`),
        ),
      ],
      series: (row) => nameIn(row, lang),
      text: ({ missions, years }) =>
        counted(missions, "mission", lang) + (years.length === 0 ? "" : ` (${formats.list(years.join(";"), lang)})`),
    });
  },
});

function claim(rows: readonly (Named & { readonly missions: number })[], lang: Lang): string {
  const top = rows.filter((row) => row.missions === rows[0]?.missions);
  const [names, times] = [namesIn(top, lang), top[0]?.missions];
  return {
    id: `Misi dagang Jawa Timur sampai ke ${rows.length} provinsi, paling sering ke ${names} (${times} kali)`,
    en: `East Java’s missions went to ${rows.length} provinces, most often to ${names} (${times} times)`,
  }[lang];
}
