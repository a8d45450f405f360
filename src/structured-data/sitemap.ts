import { escapeMarkup } from "#lib/escape.ts";
import { langs, type Bilingual } from "#lib/lang.ts";

/** A page in both languages, with absolute addresses. */
export interface SitemapPage {
  readonly addresses: Bilingual;
  /** The day on which its content changed, `YYYY-MM-DD`; left out where no record says it. */
  readonly changed?: string | undefined;
}

/**
 * The sitemap: one entry per page and language, each naming both languages as its head does. Dates come from
 * articles and data releases, never from a clock.
 */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const link = (lang: string, address: string) =>
    `    <xhtml:link rel="alternate" hreflang="${lang}" href="${escapeMarkup(address)}"/>`;
  const entries = pages.flatMap(({ addresses, changed }) =>
    langs.map((lang) =>
      [
        "  <url>",
        `    <loc>${escapeMarkup(addresses[lang])}</loc>`,
        ...(changed === undefined ? [] : [`    <lastmod>${changed}</lastmod>`]),
        ...langs.map((of) => link(of, addresses[of])),
        link("x-default", addresses.id),
        "  </url>",
      ].join("\n"),
    ),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

/** Everything may be read; embeds are kept out of indexes by their own tag, which a crawler must be able to see. */
export function robotsTxt(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
