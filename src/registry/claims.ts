import claimRows from "#datasets/claim-rows.ts";
import claimsTable from "#datasets/claims.ts";
import type { Row } from "#data/define.ts";
import { grouped } from "#lib/grouped.ts";
import { rows } from "#registry/datasets.ts";
import { provinceParty, type Party } from "#registry/parties.ts";

type ClaimRow = Row<typeof claimsTable>;
export type Verdict = ClaimRow["verdict"];

/** A claim of one of the founding documents as its page meets it: its row, and whom it speaks of. */
export interface Claim {
  readonly id: string;
  readonly row: ClaimRow;
  readonly provinces: readonly Party[];
}

/** The six verdicts in the order in which the ledger shows them. The order is no rank: none of them is a grade. */
export const verdicts = [
  "supported",
  "partly",
  "imprecise",
  "contradicted",
  "unverified",
  "not_checkable",
] as const satisfies readonly Verdict[];

/** Every claim, in the order of its document. A row of the table is a page; nothing else registers it. */
export const claims: readonly Claim[] = rows(claimsTable).map((row) => ({
  id: row.claim_id,
  row,
  provinces: (row.subject_provinces ?? []).map(provinceParty),
}));

const byId = new Map(claims.map((claim) => [claim.id, claim]));

/** @throws when no claim has this id. */
export function claim(id: string): Claim {
  const found = byId.get(id);
  if (!found) throw new Error(`unknown claim: ${id}`);
  return found;
}

const ofDocument = Map.groupBy(claims, ({ row }) => row.document_id);
const placeInDocument = new Map([...ofDocument.values()].flatMap((own) => own.map((one, at) => [one, at] as const)));

/** The claims before and after this one in the same document. */
export function neighboursOf(of: Claim): { readonly before: Claim | undefined; readonly after: Claim | undefined } {
  const own = ofDocument.get(of.row.document_id) ?? [];
  const at = placeInDocument.get(of) ?? -1;
  return { before: own[at - 1], after: own[at + 1] };
}

const references = Map.groupBy(rows(claimRows), ({ claim_id }) => claim_id);

/** A row that the check of a claim rests on: its table, and the first values of its key. */
export interface Reference {
  readonly dataset: string;
  readonly key: readonly string[];
}

export const referencesOf = (id: string): readonly Reference[] =>
  (references.get(id) ?? []).map(({ dataset, row }) => ({ dataset, key: row.split(",") }));

/** The claims whose check rests on this entry of a register: a mission, an agreement, an event. */
export const claimsAbout = (dataset: string, id: string): readonly Claim[] => claimsOfRow(`${dataset} ${id}`);

const claimsOfRow = grouped(claims, ({ id }) =>
  referencesOf(id).map(({ dataset, key: [first = ""] }) => `${dataset} ${first}`),
);

/** The claims that speak of a province. */
export const claimsOfProvince: (code: string) => readonly Claim[] = grouped(claims, ({ provinces }) =>
  provinces.map(({ key }) => key),
);
