import type { Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

interface Checked {
  readonly kind: string;
  readonly verdict: string;
}

/** The format wants a number beside the word; the page shows the word alone. */
const ratings: Readonly<Record<string, number>> = { contradicted: 1, imprecise: 2, partly: 2, supported: 3 };

/**
 * Whether a claim may be handed to search engines as a checked one: only a number or a law, and only where the record
 * says something about it. What a person said, hoped or judged is never rated, nor is what was not found elsewhere.
 */
export const isReviewed = ({ kind, verdict }: Checked): boolean =>
  (kind === "number" || kind === "law") && verdict in ratings;

interface ReviewData extends Checked {
  readonly lang: Lang;
  /** Absolute addresses: of the claim's page, and of the front page in its language. */
  readonly address: string;
  readonly home: string;
  /** The claim, the verdict and the finding, as the page has them. */
  readonly text: string;
  readonly verdictWords: string;
  readonly finding: string;
  /** A day. */
  readonly checked: string;
  /** The document in which the claim stands; its authors are not named here. */
  readonly document: { readonly name: string; readonly publisher: string; readonly published: string | null };
}

/** The check of a claim as schema.org/ClaimReview; nothing for a claim that may not be one. */
export function claimReviewLd(claim: ReviewData): Readonly<Record<string, unknown>> | undefined {
  if (!isReviewed(claim)) return undefined;
  const { lang, address, home, document } = claim;
  const organisation = { "@type": "Organization", name: site.name, url: home };
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "@id": `${address}#klaim`,
    url: address,
    inLanguage: lang,
    claimReviewed: claim.text,
    reviewBody: claim.finding,
    datePublished: claim.checked,
    author: organisation,
    itemReviewed: {
      "@type": "Claim",
      text: claim.text,
      ...(document.published !== null && { datePublished: document.published }),
      appearance: {
        "@type": "CreativeWork",
        name: document.name,
        publisher: { "@type": "Organization", name: document.publisher },
      },
    },
    reviewRating: {
      "@type": "Rating",
      ratingValue: ratings[claim.verdict],
      bestRating: 3,
      worstRating: 1,
      alternateName: claim.verdictWords,
    },
  };
}
