import { embedded } from "#components/embed-view.ts";
import { chartImage, provinceSocialImage, siteImage } from "#components/social-images.ts";
import type { WorkKind, Work } from "#citations/work.ts";
import { oembedEndpoint, oembedJson, oembedLinkJson } from "#embeds/oembed.ts";
import { pictureEntry } from "#registry/pictures.ts";
import { provinceBySlug } from "#registry/provinces.ts";
import { templatePicturesOf } from "#registry/templates.ts";
import { absolute, url } from "#registry/urls.ts";
import type { HeadImage } from "#structured-data/head.ts";

const addresses = {
  article: url.articleOembed,
  chart: url.oembed,
  dataset: url.datasetOembed,
  mission: url.missionOembed,
  agreement: url.agreementOembed,
  claim: url.claimOembed,
  // As with references (`citation-address.ts`): files for each pair would be a large part of the site.
  pair: null,
  province: url.provinceOembed,
} as const satisfies Record<WorkKind, unknown>;

/** The endpoint that the head of a page names, whole; `null` for a kind of page that has none. */
export function oembedEndpointOf({ kind, id, lang, address }: Work): string | null {
  const path = addresses[kind]?.(id, lang);
  return path === undefined ? null : oembedEndpoint(absolute(path), address);
}

/** What stands for a page elsewhere: a picture in a frame, if it has one, and a small picture. */
export interface Look {
  readonly frame: string | null;
  readonly image: HeadImage;
}

/** The text of a page's oEmbed file. */
export function oembedText({ lang, title, address }: Work, { frame, image }: Look): string {
  const shown = {
    claim: title,
    page: address,
    home: absolute(url.front(lang)),
    thumbnail: { address: absolute(image.path), width: image.width, height: image.height },
  };
  return frame === null ? oembedLinkJson(shown) : oembedJson({ ...embedded(pictureEntry(frame), lang), ...shown });
}

/** A chart, or the page of a story, is seen by a chart. */
export const chartLook = (id: string, { lang }: Work, image: HeadImage = chartImage(id, lang)): Look => ({
  frame: id,
  image,
});

/** The page of a province is seen by its first picture. */
export function provinceLook({ id, lang }: Work): Look {
  const picture = templatePicturesOf("province").find(({ entity }) => entity.slug === id);
  return { frame: picture?.id ?? null, image: provinceSocialImage(provinceBySlug(id).code, lang) };
}

/** Any other page of the record has a title alone, and the site's own picture. */
export const plainLook = ({ lang }: Work): Look => ({ frame: null, image: siteImage(lang) });
