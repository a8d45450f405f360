import agreements from "#datasets/agreements.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { arcMap } from "#kit/arc-map.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { numberColumn, valueColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { endNames } from "#kit/map-words.ts";
import { type NamedAs, namesAs, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { textColumn } from "#kit/word-columns.ts";
import type { Lang } from "#lib/lang.ts";
import { cooperatingPairs } from "#metrics/cooperating-pairs.ts";
import { groupsBySize } from "#metrics/groups.ts";
import { countedEach } from "#words/counted.ts";

/** Where the names of the core provinces find room. */
const shifts = { "82": [10, -30], "21": [6, -22], "33": [-30, 26], "35": [22, 52], "18": [-52, 14] } as const;

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, agreements, provinces },
  derive({ tradeMissions, missionPartners, agreements, provinces }) {
    const names = namesOf(provinces);
    const capitals = capitalsOf(provinces);
    return cooperatingPairs(tradeMissions, missionPartners, agreements).map((pair) => ({
      ...pair,
      ...namesAs("from", names(pair.from_code)),
      ...namesAs("to", names(pair.to_code)),
      capitals: capitals([pair.from_code, pair.to_code]),
    }));
  },
  columns: (of) =>
    of(
      { name: "from_code", label: { id: "Kode BPS (1)", en: "BPS code (1)" } },
      { name: "to_code", label: { id: "Kode BPS (2)", en: "BPS code (2)" } },
      { ...textColumn("from", { id: "Provinsi", en: "Province" }), says: "name" },
      { ...textColumn("to", { id: "dengan", en: "with" }), says: "name" },
      valueColumn("occasions", { id: "Kesempatan", en: "Occasions" }, "integer"),
      numberColumn("missions", { id: "Misi dagang", en: "Trade missions" }, "integer"),
      numberColumn("agreements", { id: "Perjanjian", en: "Agreements" }, "integer"),
    ),
  title: {
    id: (rows) =>
      `${busiest(rows, "id").name} ada di ${busiest(rows, "id").pairs} dari ${rows.length} pasangan provinsi yang bekerja sama`,
    en: (rows) =>
      `${busiest(rows, "en").name} is part of ${busiest(rows, "en").pairs} of the ${rows.length} pairs of provinces that cooperate`,
  },
  subtitle: {
    id: "Pasangan provinsi dengan misi dagang atau perjanjian dalam daftar kami; garis makin tebal makin banyak kesempatan bertemu",
    en: "Pairs of provinces with a trade mission or an agreement in our registers; the wider the line, the more occasions",
  },
  note: {
    id: "Cakram: penyelenggara misi; bila hanya ada perjanjian, provinsi dengan kode lebih kecil. Satu tanggal satu kesempatan. Tidak termasuk misi daring dan ke luar negeri, perjanjian antarkota atau antarpelaku usaha, serta maklumat lebih dari empat pihak.",
    en: "Disc: who held the mission; where there are agreements only, the province with the lower code. One date is one occasion. Without missions online and abroad, agreements of cities or businesses, and declarations of more than four parties.",
  },
  credits: ["ardian28-geojson"],
  accent: "prov-35",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) =>
    arcMap(stage, rows, {
      from: (row) => row.from_code,
      to: (row) => row.to_code,
      strokeWidth: (row) => bySize(stage, 0.7, 1) * (0.5 + 0.6 * row.occasions),
      color: (row) => provinceColor(row.from_code),
      at: capitalIn(rows),
      named: endNames(stage, rows, coreProvinces, shifts, 0.5),
      series: (row) => row[`from_${lang}`],
      key: (row) => row.from_code,
      head: (row) => `${row[`from_${lang}`]}–${row[`to_${lang}`]}`,
      text: ({ missions, agreements }) => countedEach({ mission: missions, agreement: agreements }, lang),
    }),
});

/** The province in most pairs, and in how many. */
function busiest(rows: readonly (NamedAs<"from"> & NamedAs<"to">)[], lang: Lang) {
  const [[name, own] = ["", []]] = groupsBySize(rows, (row) => [row[`from_${lang}`], row[`to_${lang}`]]);
  return { name, pairs: own.length };
}
