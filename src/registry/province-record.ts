import conflicts from "#datasets/conflicts.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { agreements, type Agreement } from "#registry/agreements.ts";
import { charts, type ChartEntry } from "#registry/charts.ts";
import { rows } from "#registry/datasets.ts";
import { missions, type Mission } from "#registry/missions.ts";
import { provinces, type Province } from "#registry/provinces.ts";
import { rowsOfProvince } from "#registry/rows-of-province.ts";

/** Missions that the province held or took part in, the newest first. */
export const missionsOfProvince: (code: string) => readonly Mission[] = grouped(missions, ({ initiator, partners }) =>
  [initiator, ...partners].map(({ key }) => key),
);

/** Agreements of which the province is a party, the newest first. */
export const agreementsOfProvince: (code: string) => readonly Agreement[] = grouped(
  agreements,
  ({ row }) => row.parties,
);

/** Other events that name the province, the newest first: those of a mission or an agreement are told there. */
export const eventsOfProvince: (code: string) => readonly Row<typeof cooperationEvents>[] = grouped(
  rows(cooperationEvents)
    .filter((row) => row.mission_id === null && row.agreement_id === null)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  ({ provinces }) => provinces,
);

/** Where two sources differ about the province's own figures. */
export const conflictsOfProvince = (code: string): readonly Row<typeof conflicts>[] =>
  rowsOfProvince(rows(conflicts), code);

/** A year of growth whose figure changed: what was first seen, and what is used. */
export interface Revision {
  readonly year: number;
  readonly first: number;
  readonly used: number;
}

/** Rows that come from copies of earlier BPS tables; what the press wrote otherwise stands among the conflicts. */
const earlier = ["copied_2022", "copied_2025"] as const;

/** Years of which an earlier BPS table held another figure than the one in use, the newest first. */
export function revisionsOfGrowth(code: string): readonly Revision[] {
  const own = rowsOfProvince(rows(growthAnnual), code);
  return [...Map.groupBy(own, ({ year }) => year)]
    .flatMap(([year, cells]) => {
      const used = cells.find((row) => row.is_preferred)?.growth_pct;
      const other = cells.find(
        (row) => row.growth_pct !== used && earlier.some((code) => row.note_codes?.includes(code)),
      )?.growth_pct;
      return used === undefined || other === undefined ? [] : [{ year, first: other, used }];
    })
    .sort((a, b) => b.year - a.year);
}

/** Provinces that the province met in a mission or signed an agreement with, in the order of their codes. */
export function partnerProvinces(code: string): readonly Province[] {
  const met = missionsOfProvince(code).flatMap(({ initiator, partners }) =>
    // Partners of somebody else's mission met its initiator, and not each other.
    initiator.key === code ? partners.map(({ key }) => key) : [initiator.key],
  );
  const signed = agreementsOfProvince(code).flatMap(({ row }) => row.parties);
  const keys = new Set([...met, ...signed]);
  return provinces.filter((one) => one.code !== code && keys.has(one.code));
}

/** A chart of more provinces than these is a chart of all, and says little about one of them. */
const few = 12;

const places = (entry: ChartEntry): ReadonlySet<string> =>
  new Set(
    entry.rows.flatMap((row) => {
      const held = row as unknown as Readonly<Record<string, unknown>>;
      return [held["province_code"], held["from_code"], held["to_code"]].filter((code) => typeof code === "string");
    }),
  );

/** Charts that draw the province among few others, or name it in their claim. */
export const chartsOfProvince = ({ code, row }: Province): readonly ChartEntry[] =>
  charts.filter((entry) => {
    const drawn = places(entry);
    const words = `${entry.title("id")} ${entry.subtitle("id")}`;
    // "Papua" is a part of other provinces' names.
    const isNamed = new RegExp(`${row.name_id}(?! (Barat|Selatan|Tengah|Pegunungan|Daya))\\b`).test(words);
    return (drawn.has(code) && drawn.size <= few) || isNamed;
  });
