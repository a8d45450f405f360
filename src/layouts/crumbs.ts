import type { Lang } from "#lib/lang.ts";
import { absolute, url, type Section } from "#registry/urls.ts";
import { site } from "#site.ts";
import { breadcrumbLd } from "#structured-data/json-ld.ts";
import { words } from "#words.ts";

/** The crumb of a section's list. */
export function sectionCrumb(section: Section, lang: Lang) {
  return { label: words[lang].header.section[section], href: url[section](lang) };
}

interface Place {
  readonly title: string;
  readonly path: string;
}

/** From the front page to a page that stands right below it. */
export const topBreadcrumb = (lang: Lang, page: Place) =>
  breadcrumbLd([
    { name: site.name, address: absolute(url.front(lang)) },
    { name: page.title, address: absolute(page.path) },
  ]);

/** From the front page over the section, and a list within it, to the page itself, as search engines read it. */
export function breadcrumb(lang: Lang, section: Section, page: Place, within?: Place) {
  const list = sectionCrumb(section, lang);
  return breadcrumbLd([
    { name: site.name, address: absolute(url.front(lang)) },
    { name: list.label, address: absolute(list.href) },
    ...(within ? [{ name: within.title, address: absolute(within.path) }] : []),
    { name: page.title, address: absolute(page.path) },
  ]);
}
