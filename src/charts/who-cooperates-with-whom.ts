import agreements from "#datasets/agreements.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { arcMap, type MapWord } from "#kit/arc-map.ts";
import { capitalIn, capitalsOf } from "#kit/capitals.ts";
import { coreProvinces, provinceColor } from "#kit/colors.ts";
import { defineChart } from "#kit/define-chart.ts";
import { type Named, nameOn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { cooperatingPairs } from "#metrics/cooperating-pairs.ts";

/** Where the names of the core provinces find room. */
const shifts: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  "82": [10, -30],
  "21": [6, -22],
  "33": [-30, 26],
  "35": [22, 52],
  "18": [-52, 14],
};

export default defineChart({
  form: "arc-map",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, agreements, provinces },
  derive({ tradeMissions, missionPartners, agreements, provinces }) {
    const names = namesOf(provinces);
    const capitals = capitalsOf(provinces);
    return cooperatingPairs(tradeMissions, missionPartners, agreements).map((pair) => {
      const [from, to] = [names(pair.from_code), names(pair.to_code)];
      return {
        ...pair,
        from_id: from.name_id,
        from_en: from.name_en,
        from_short: from.short_name,
        from_short_en: from.short_name_en,
        to_id: to.name_id,
        to_en: to.name_en,
        to_short: to.short_name,
        to_short_en: to.short_name_en,
        capitals: capitals([pair.from_code, pair.to_code]),
      };
    });
  },
  columns: (of) =>
    of(
      { name: "from_code", label: { id: "Kode BPS (1)", en: "BPS code (1)" } },
      { name: "to_code", label: { id: "Kode BPS (2)", en: "BPS code (2)" } },
      { name: "from_id", label: { id: "Provinsi", en: "Province" }, text: (row, lang) => row[`from_${lang}`] },
      { name: "to_id", label: { id: "dengan", en: "with" }, text: (row, lang) => row[`to_${lang}`] },
      { name: "occasions", label: { id: "Kesempatan", en: "Occasions" }, numeric: true },
      { name: "missions", label: { id: "Misi dagang", en: "Trade missions" }, numeric: true },
      { name: "agreements", label: { id: "Perjanjian", en: "Agreements" }, numeric: true },
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
  description: {
    id: (rows) => `Peta busur antarprovinsi. Kesempatan terbanyak: ${list(rows, "id")}.`,
    en: (rows) => `Map of arcs between provinces. Most occasions: ${list(rows, "en")}.`,
  },
  note: {
    id: "Cakram: penyelenggara misi; bila hanya ada perjanjian, provinsi dengan kode lebih kecil. Satu tanggal satu kesempatan. Tidak termasuk misi daring dan ke luar negeri, perjanjian antarkota atau antarpelaku usaha, serta maklumat lebih dari empat pihak.",
    en: "Disc: who held the mission; where there are agreements only, the province with the lower code. One date is one occasion. Without missions online and abroad, agreements of cities or businesses, and declarations of more than four parties.",
  },
  credits: ["ardian28-geojson"],
  accent: "prov-35",
  key: (row) => row.from_code,
  plot: (rows, stage, lang) => {
    const met = coreProvinces.filter((code) => rows.some((row) => row.from_code === code || row.to_code === code));
    const scale = bySize(stage, 0.5, 1);
    return arcMap(stage, rows, {
      from: (row) => row.from_code,
      to: (row) => row.to_code,
      strokeWidth: (row) => bySize(stage, 0.7, 1) * (0.5 + 0.6 * row.occasions),
      color: (row) => provinceColor(row.from_code),
      at: capitalIn(rows),
      named: met.map((code): MapWord => {
        const [dx, dy] = shifts[code] ?? [0, 0];
        const name = nameOf(rows, code);
        return { code, words: nameOn(stage, name), dx: dx * scale, dy: dy * scale };
      }),
      series: (row) => row[`from_${lang}`],
      key: (row) => row.from_code,
      head: (row) => pairName(row, lang),
      text: (row) => say(row, lang),
    });
  },
});

interface Pair {
  readonly from_code: string;
  readonly to_code: string;
  readonly from_id: string;
  readonly from_en: string;
  readonly from_short: string;
  readonly from_short_en: string;
  readonly to_id: string;
  readonly to_en: string;
  readonly to_short: string;
  readonly to_short_en: string;
  readonly missions: number;
  readonly agreements: number;
  readonly occasions: number;
}

const pairName = (row: Pair, lang: Lang) => `${row[`from_${lang}`]}–${row[`to_${lang}`]}`;

function nameOf(rows: readonly Pair[], code: string): Named {
  const row = rows.find(({ from_code, to_code }) => from_code === code || to_code === code);
  const side = row?.from_code === code ? "from" : "to";
  return {
    name_id: row?.[`${side}_id`] ?? "",
    name_en: row?.[`${side}_en`] ?? "",
    short_name: row?.[`${side}_short`] ?? "",
    short_name_en: row?.[`${side}_short_en`] ?? "",
  };
}

function say({ missions, agreements }: Pair, lang: Lang): string {
  const parts = {
    id: [missions && `${missions} misi`, agreements && `${agreements} perjanjian`],
    en: [
      missions && `${missions} ${missions === 1 ? "mission" : "missions"}`,
      agreements && `${agreements} ${agreements === 1 ? "agreement" : "agreements"}`,
    ],
  }[lang];
  return parts.filter(Boolean).join(", ");
}

/** The province in most pairs; equal ones by name. */
function busiest(rows: readonly Pair[], lang: Lang): { readonly name: string; readonly pairs: number } {
  const counts = new Map<string, number>();
  for (const name of rows.flatMap((row) => [row[`from_${lang}`], row[`to_${lang}`]])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return { name: first?.[0] ?? "", pairs: first?.[1] ?? 0 };
}

const list = (rows: readonly Pair[], lang: Lang) =>
  rows
    .filter((row) => row.occasions > 2)
    .map((row) => `${pairName(row, lang)} ${formats.integer(row.occasions, lang)}`)
    .join(", ");
