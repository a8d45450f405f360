import agreementsTable from "#datasets/agreements.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import indicatorsTable from "#datasets/indicators.ts";
import partnershipsTable from "#datasets/partnerships.ts";
import promiseEvidence from "#datasets/promise-evidence.ts";
import promisesTable from "#datasets/promises.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { rows } from "#registry/datasets.ts";
import { provinceParty, type Party } from "#registry/parties.ts";
import { newestPublished } from "#registry/sources.ts";

export type Evidence = Row<typeof promiseEvidence>;
export type Indicator = Row<typeof indicatorsTable>;

/** A promise as pages meet it: its row, and what was found, in order. */
export interface Promised {
  readonly id: string;
  readonly row: Row<typeof promisesTable>;
  readonly evidence: readonly Evidence[];
}

/** Provinces that agreed on something, with what they promised; advice of the paper stands apart. */
export interface Partnership {
  readonly id: string;
  readonly row: Row<typeof partnershipsTable>;
  readonly parties: readonly Party[];
  readonly promises: readonly Promised[];
  readonly recommendations: readonly Promised[];
  /**
   * When the newest source was published among those of its promises, and of agreements and events of at least two of its
   * parties: how far the record reaches.
   */
  readonly newestSource: string | null;
}

const evidenceOf = grouped(rows(promiseEvidence), ({ promise_id }) => promise_id);

const all: readonly Promised[] = rows(promisesTable).map((row) => ({
  id: row.promise_id,
  row,
  evidence: evidenceOf(row.promise_id),
}));

const ofPartnership = grouped(all, ({ row }) => row.partnership);

const sourcesOf = ({ row, evidence }: Promised) => [
  ...row.source_ids,
  ...evidence.flatMap(({ source_ids }) => source_ids),
];

/** Sources of agreements and events that name at least two of these provinces. */
function sourcesAmong(codes: readonly string[]): readonly string[] {
  const met = [
    ...rows(agreementsTable).map(({ parties, source_ids }) => ({ provinces: parties, source_ids })),
    ...rows(cooperationEvents),
  ].filter(({ provinces }) => codes.filter((code) => provinces?.includes(code)).length >= 2);
  return met.flatMap(({ source_ids }) => source_ids);
}

/** Every partnership that is followed, in the order of its table. */
export const partnerships: readonly Partnership[] = rows(partnershipsTable).map((row) => {
  const own = ofPartnership(row.partnership_id);
  return {
    id: row.partnership_id,
    row,
    parties: row.provinces.map(provinceParty),
    promises: own.filter((promised) => promised.row.kind !== "recommendation"),
    recommendations: own.filter((promised) => promised.row.kind === "recommendation"),
    newestSource: newestPublished([...own.flatMap(sourcesOf), ...sourcesAmong(row.provinces)]),
  };
});

/** Promises of governments and businesses, without recommendations. */
export const promises: readonly Promised[] = partnerships.flatMap((partnership) => partnership.promises);

export const indicators: readonly Indicator[] = rows(indicatorsTable);

interface Followed {
  readonly promises: readonly Promised[];
  /** Partnerships that the agreement or mission belongs to, whether or not a promise names it. */
  readonly partnerships: readonly Partnership[];
}

const promisesOfAgreement = grouped(promises, ({ row }) => row.agreement_ids);
const partnershipsOfAgreement = grouped(partnerships, ({ row }) => row.agreement_ids);

/** What the tracker holds of an agreement. */
export const followedOfAgreement = (id: string): Followed => ({
  promises: promisesOfAgreement(id),
  partnerships: partnershipsOfAgreement(id),
});

const promisesOfClaim = grouped(all, ({ row }) => row.claim_id);
const partnershipsOfClaim = grouped(partnerships, (one) =>
  [...one.promises, ...one.recommendations].flatMap(({ row }) => row.claim_id ?? []),
);

/** What the tracker holds of a claim that is a promise or advice. */
export const followedOfClaim = (id: string): Followed => ({
  promises: promisesOfClaim(id),
  partnerships: partnershipsOfClaim(id),
});

const partnershipsOfProvince = grouped(partnerships, ({ row }) => row.provinces);

/** What the tracker holds of two provinces: promises of the two alone, and every partnership that both are in. */
export function followedOfPair(a: string, b: string): Followed {
  const own = partnershipsOfProvince(a).filter(({ row }) => row.provinces.includes(b));
  return {
    promises: own.filter(({ parties }) => parties.length === 2).flatMap((one) => one.promises),
    partnerships: own,
  };
}

const promisesOfMission = grouped(promises, ({ row }) => row.mission_id);
const partnershipsOfMission = grouped(partnerships, ({ row }) => row.mission_ids);

/** What the tracker holds of a trade mission. */
export const followedOfMission = (id: string): Followed => ({
  promises: promisesOfMission(id),
  partnerships: partnershipsOfMission(id),
});
