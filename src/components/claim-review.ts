import { claimView } from "#components/claim-view.ts";
import { sourceLabel } from "#components/source-line.ts";
import type { Lang } from "#lib/lang.ts";
import type { Claim } from "#registry/claims.ts";
import { sourceRecord } from "#registry/sources.ts";
import { absolute, url } from "#registry/urls.ts";
import { claimReviewLd } from "#structured-data/claim-review.ts";

/** What a claim's page says to search engines; nothing where the claim is not about a number or a law. */
export function claimReview(claim: Claim, lang: Lang) {
  const { row } = claim;
  const { path, text, verdict, finding } = claimView(claim, lang);
  const { publisher, published } = sourceRecord(row.document_id);
  return claimReviewLd({
    lang,
    kind: row.kind,
    verdict: row.verdict,
    address: absolute(path),
    home: absolute(url.front(lang)),
    text,
    verdictWords: verdict,
    finding,
    checked: row.checked_on,
    document: { name: sourceLabel(row.document_id, lang), publisher, published },
  });
}
