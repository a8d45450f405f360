import { formatDate } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import type { Claim } from "#registry/claims.ts";
import { url } from "#registry/urls.ts";
import { claimWords } from "#words/claims.ts";
import { codeWord } from "#words/codes.ts";

/** What an address may filter the ledger by, as each entry carries it. */
export const claimFacets = ({ row, provinces }: Claim) => ({
  verdict: row.verdict,
  kind: row.kind,
  document: row.document_id,
  province: provinces.map(({ key }) => key).join(" "),
});

/** A claim in words. */
export function claimView({ id, row }: Claim, lang: Lang) {
  const said = claimWords[lang];
  const text = row[`text_${lang}`];
  const verdict = codeWord("claim_verdict", row.verdict, lang);
  const finding = row[`finding_${lang}`];
  return {
    path: url.claim(id, lang),
    text,
    title: said.claimTitle(text.replace(/\.$/, "")),
    description: said.description(verdict, finding),
    verdict,
    definition: said.definitions[row.verdict],
    finding,
    document: codeWord("claim_document", row.document_id, lang),
    locator: row[`locator_${lang}`],
    kind: codeWord("claim_kind", row.kind, lang),
    claimed: row[`value_claimed_${lang}`],
    found: row[`value_found_${lang}`],
    unit: row[`unit_${lang}`],
    checked: formatDate(row.checked_on, lang),
  };
}
