import { embedded } from "#components/embed-view.ts";
import { chartImage, provinceSocialImage, siteImage } from "#components/social-images.ts";
import type { Work } from "#citations/work.ts";
import { oembedJson, oembedLinkJson } from "#embeds/oembed.ts";
import { entity } from "#registry/entities.ts";
import { pictureEntry } from "#registry/pictures.ts";
import { provinceBySlug } from "#registry/provinces.ts";
import { templatePicture } from "#registry/templates.ts";
import { absolute, url } from "#registry/urls.ts";
import type { HeadImage } from "#structured-data/head.ts";

/** A page as it is seen elsewhere: its title over its absolute address. */
export type Seen = Pick<Work, "lang" | "title" | "address">;

/** What stands for a page elsewhere: a picture in a frame, if it has one, and a small picture. */
export interface Look {
  readonly frame: string | null;
  readonly image: HeadImage;
}

/** The text of a page's oEmbed file. */
export function oembedText({ lang, title, address }: Seen, { frame, image }: Look): string {
  const shown = {
    claim: title,
    page: address,
    home: absolute(url.front(lang)),
    thumbnail: { address: absolute(image.path), width: image.width, height: image.height },
  };
  return frame === null ? oembedLinkJson(shown) : oembedJson({ ...embedded(pictureEntry(frame), lang), ...shown });
}

/** A chart is seen by itself. */
export const chartLook = ({ id, lang }: Pick<Work, "id" | "lang">): Look => ({
  frame: id,
  image: chartImage(id, lang),
});

/** The page of a province is seen by its growth. */
export const provinceLook = ({ id, lang }: Pick<Work, "id" | "lang">): Look => ({
  frame: pictureOf("growth", id),
  image: provinceSocialImage(provinceBySlug(id).code, lang),
});

/** The page of two provinces is seen by the growth of both. */
export const pairLook = ({ id, lang }: Pick<Work, "id" | "lang">): Look => ({
  frame: pictureOf("growth-of-two", id),
  image: siteImage(lang),
});

/** Any other page has a title alone, and the site's own picture. */
export const plainLook = ({ lang }: Pick<Work, "lang">): Look => ({ frame: null, image: siteImage(lang) });

const pictureOf = (template: string, slug: string) => templatePicture(template, entity(slug))?.id ?? null;
