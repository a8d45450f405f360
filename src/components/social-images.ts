import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { ArticleView } from "#components/article-view.ts";
import { imageCredit } from "#components/image-credit.ts";
import { provinceCard } from "#components/province-card.ts";
import { cached } from "#images/cache.ts";
import { formats, framed, type Format } from "#images/frame.ts";
import { provinceImage } from "#images/province.ts";
import { faceFile, faces, rasterise } from "#images/rasterise.ts";
import type { Lang } from "#lib/lang.ts";
import { chart, charts, type ChartEntry } from "#registry/charts.ts";
import { province } from "#registry/provinces.ts";
import { url } from "#registry/urls.ts";
import { picture } from "#render/picture.ts";
import { socialDrawing } from "#render/social-drawing.ts";
import { site } from "#site.ts";
import type { HeadImage } from "#structured-data/head.ts";
import { imageWords } from "#words/images.ts";

/** A picture for social networks: what a head says of it, and its bytes. */
export interface SocialImage extends HeadImage {
  readonly png: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** What draws and writes pictures: a change in it makes every picture anew. */
const makers = import.meta.glob<string>(
  [
    "../kit/*.ts",
    "../lib/*.ts",
    "../render/*.ts",
    "../images/*.ts",
    "./province-card.ts",
    "../../data/indonesia-provinces/*.json",
  ],
  { eager: true, query: "?raw", import: "default" },
);

let madeBy: string | undefined;

/** The hash of code and fonts; the renderer's own version is in the name of its package. */
function maker(): string {
  if (madeBy !== undefined) return madeBy;
  const hash = createHash("sha256");
  for (const [path, text] of Object.entries(makers)) hash.update(`${path}\0${text}\0`);
  for (const name of faces) hash.update(readFileSync(faceFile(name)));
  return (madeBy = hash.digest("hex"));
}

/** Networks cut a longer description of a picture. */
const longestAlt = 420;

const shortened = (text: string) => (text.length <= longestAlt ? text : `${text.slice(0, longestAlt - 1).trimEnd()}…`);

/**
 * A chart under a claim, its own or a story's. What it is made of is known by the page's own drawing and words, so
 * that a picture that lies in the cache is not drawn again.
 */
function ofChart(entry: ChartEntry, lang: Lang, claim: string, format: Format) {
  const said = { format, claim, line: entry.subtitle(lang), accent: entry.accent };
  const { someOf } = imageWords[lang];
  const credit = imageCredit(entry.sourceIds, lang);
  return () =>
    cached([maker(), JSON.stringify([lang, said, credit]), picture(entry, lang, "wide").svg], () =>
      rasterise(framed({ ...said, someOf, credit }, (box) => socialDrawing(entry, lang, box))),
    );
}

/** The picture of a chart. */
export function chartImage(id: string, lang: Lang): SocialImage {
  const entry = chart(id);
  return {
    path: url.chartPng(id, lang),
    ...formats.wide,
    alt: shortened(`${entry.title(lang)}. ${entry.subtitle(lang)}.`),
    png: ofChart(entry, lang, entry.title(lang), "wide"),
  };
}

/** The picture of a story: its headline over the chart that leads it. */
export function articleImage(
  { slug, lang }: { readonly slug: string; readonly lang: Lang },
  { title, leadChart }: Pick<ArticleView, "title" | "leadChart">,
  format: Format = "wide",
): SocialImage {
  const entry = chart(leadChart);
  return {
    path: (format === "wide" ? url.articleImage : url.articleSquare)(slug, lang),
    ...formats[format],
    alt: shortened(`${title}. ${entry.title(lang)}. ${entry.subtitle(lang)}.`),
    png: ofChart(entry, lang, title, format),
  };
}

/** The picture of a province. */
export function provinceSocialImage(code: string, lang: Lang): SocialImage {
  const { slug } = province(code);
  const card = provinceCard(code, lang);
  const figures = card.figures.map(({ label, value }) => `${label} ${value}`).join(", ");
  return {
    path: url.provinceImage(slug, lang),
    ...formats.wide,
    alt: shortened(imageWords[lang].province.alt(card.name, figures)),
    png: () =>
      cached([maker(), JSON.stringify([lang, card]), card.curve?.drawnFrom ?? ""], () =>
        rasterise(provinceImage(card, lang)),
      ),
  };
}

/** The picture of every page that has none of its own: the site's line over its map. */
export function siteImage(lang: Lang): SocialImage {
  const map = charts.find(({ form }) => form === "map") ?? charts[0];
  if (!map) throw new Error("a site without charts has no picture");
  return {
    path: url.siteImage(lang),
    ...formats.wide,
    alt: shortened(`${site.name}. ${site.tagline[lang]}.`),
    png: ofChart(map, lang, site.tagline[lang], "wide"),
  };
}
