import type { Lang } from "#lib/lang.ts";
import { url } from "#registry/urls.ts";

const internal: Readonly<Record<string, (id: string, lang: Lang) => string>> = {
  chart: url.chart,
  dataset: url.dataset,
  source: url.source,
  article: url.article,
  mission: url.mission,
  agreement: url.agreement,
  claim: url.claim,
  /** The claims of one document in the ledger. */
  claims: (document, lang) => `${url.claims(lang)}#dokumen-${document}`,
};

/**
 * The address that a link in an article stands for. What names no page of ours stays as it is.
 *
 *   chart:growth-core       → /grafik/growth-core/
 *   https://www.bps.go.id/  → https://www.bps.go.id/
 */
export function textLink(href: string, lang: Lang): string {
  const [, scheme = "", id = ""] = /^([a-z]+):([^/].*)$/.exec(href) ?? [];
  return Object.hasOwn(internal, scheme) ? (internal[scheme]?.(id, lang) ?? href) : href;
}
