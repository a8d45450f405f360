import type { Lang } from "#lib/lang.ts";
import { url } from "#registry/urls.ts";

const internal: Readonly<Record<string, (id: string, lang: Lang) => string>> = {
  chart: url.chart,
  dataset: url.dataset,
  source: url.source,
  article: url.article,
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
