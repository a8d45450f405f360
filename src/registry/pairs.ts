import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import bilateralTrade from "#datasets/bilateral-trade.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { agreements, type Agreement } from "#registry/agreements.ts";
import { rows } from "#registry/datasets.ts";
import { missions, type Mission } from "#registry/missions.ts";
import { province, type Province } from "#registry/provinces.ts";

/** Why two provinces have a page together, in the order in which it is said. */
export const pairReasons = ["core", "mission", "agreement", "flow"] as const;
export type PairReason = (typeof pairReasons)[number];

/** Two provinces that have a page together; the one with the lower BPS code first. */
export interface Pair {
  /** The last part of its address in both languages: `lampung--jawa-timur`. */
  readonly id: string;
  readonly sides: readonly [Province, Province];
  readonly reasons: readonly PairReason[];
  /** Trade missions in which both took part, one of them holding it, the newest first. */
  readonly missions: readonly Mission[];
  /** Agreements of which both are parties, the newest first. */
  readonly agreements: readonly Agreement[];
}

type Event = Row<typeof cooperationEvents>;

/** The provinces of the founding documents; each two of them have a page. */
export const corePairProvinces: readonly string[] = ["18", "21", "33", "35", "82"];

/** Flows of 2016 above this, billions of rupiah, make a pair. */
export const largeFlow = 20_000;

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** Each two of these, as keys; nobody is paired with himself. */
const couples = (codes: readonly string[]) =>
  codes.flatMap((a, at) => codes.slice(at + 1).flatMap((b) => (a === b ? [] : [keyOf(a, b)])));

/** The couples of each reason, from the tables alone. */
const found: Readonly<Record<PairReason, readonly string[]>> = {
  core: couples(corePairProvinces),
  mission: missions.flatMap(couplesOfMission),
  agreement: agreements.flatMap(({ row }) => couples(row.parties)),
  flow: rows(flows2016)
    .filter(({ value_billion_idr }) => value_billion_idr > largeFlow)
    .map(({ from_code, to_code }) => keyOf(from_code, to_code)),
};

/** The initiator with each partner province; partners did not meet each other as partners. */
function couplesOfMission({ initiator, partners }: Mission): readonly string[] {
  return partners
    .filter(({ key, island }) => island !== null && key !== initiator.key)
    .map(({ key }) => keyOf(initiator.key, key));
}

const reasonSets = pairReasons.map((reason) => [reason, new Set(found[reason])] as const);
const missionsOf = grouped(missions, couplesOfMission);
const agreementsOf = grouped(agreements, ({ row }) => couples(row.parties));

/** Every pair that one of the reasons makes, in the order of its codes. */
export const pairs: readonly Pair[] = [...new Set(Object.values(found).flat())].sort().map((key) => {
  const [a = "", b = ""] = key.split(" ");
  const sides = [province(a), province(b)] as const;
  return {
    id: `${sides[0].slug}--${sides[1].slug}`,
    sides,
    reasons: reasonSets.flatMap(([reason, keys]) => (keys.has(key) ? [reason] : [])),
    missions: missionsOf(key),
    agreements: agreementsOf(key),
  };
});

const byId = new Map(pairs.map((pair) => [pair.id, pair]));
const byCouple = new Map(pairs.map((pair) => [keyOf(pair.sides[0].code, pair.sides[1].code), pair]));

/** @throws when no pair has this id. */
export function pair(id: string): Pair {
  const known = byId.get(id);
  if (!known) throw new Error(`unknown pair: ${id}`);
  return known;
}

/** The pair of two provinces, in whichever order; `null` where nothing gives them a page together. */
export const pairOf = (a: string, b: string): Pair | null => byCouple.get(keyOf(a, b)) ?? null;

/** The pairs of a province, in the order of their codes. */
export const pairsOf: (code: string) => readonly Pair[] = grouped(pairs, ({ sides }) => sides.map(({ code }) => code));

/** The other side of a pair. */
export const partnerIn = ({ sides: [a, b] }: Pair, code: string): Province => (a.code === code ? b : a);

/** The pairs among a list of provinces, such as the parties of an agreement. */
export const pairsAmong = (codes: readonly string[]): readonly Pair[] =>
  [...new Set(couples(codes))].flatMap((key) => byCouple.get(key) ?? []);

/** The pairs that met in a mission: its initiator with each partner province. */
export const pairsOfMission = (held: Mission): readonly Pair[] =>
  couplesOfMission(held).flatMap((key) => byCouple.get(key) ?? []);

const eventsOf = grouped(rows(cooperationEvents), ({ provinces }) => couples(provinces ?? []));

/** Events in which both took part, the oldest first. */
export const eventsOfPair = ({ sides: [a, b] }: Pair): readonly Event[] =>
  eventsOf(keyOf(a.code, b.code)).toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );

const tradeOf = Map.groupBy(rows(bilateralTrade), ({ from_code, to_code }) => keyOf(from_code, to_code));

/** What sources say of the pair's trade by year, the latest period first. */
export const yearlyTradeOf = ({ sides: [a, b] }: Pair): readonly Row<typeof bilateralTrade>[] =>
  (tradeOf.get(keyOf(a.code, b.code)) ?? []).toSorted((one, other) =>
    one.period > other.period ? -1 : one.period < other.period ? 1 : one.from_code < other.from_code ? -1 : 1,
  );
