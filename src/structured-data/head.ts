import type { Bilingual, Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

/** The picture that networks show beside a link. */
export interface HeadImage {
  /** Its path, base included. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** What it shows, in at most 420 characters. */
  readonly alt: string;
}

interface HeadPage {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Absolute addresses of this page in both languages; `null` where the page exists in one language only. */
  readonly addresses: Bilingual | null;
  readonly canonical: string;
  /** `article` for stories, charts and datasets; a reference manager loses a dataset under `website`. */
  readonly type: "article" | "website";
  readonly published?: string | undefined;
  readonly updated?: string | undefined;
  /** With its absolute address. */
  readonly image?: (Omit<HeadImage, "path"> & { readonly address: string }) | undefined;
}

/** What a head holds beside style and icons, ready to be written as elements. */
export interface HeadRecord {
  readonly title: string;
  readonly metas: readonly (
    { readonly name: string; readonly content: string } | { readonly property: string; readonly content: string }
  )[];
  readonly links: readonly { readonly rel: string; readonly href: string; readonly hreflang?: string }[];
}

const locales: Bilingual = { id: "id_ID", en: "en_GB" };

/** Title, description, canonical address, both languages and the basics of Open Graph. */
export function headRecord(page: HeadPage): HeadRecord {
  const { lang, title, description, addresses, canonical, type, published, updated, image } = page;
  const other: Lang = lang === "id" ? "en" : "id";
  const property = (name: string, content: string) => ({ property: name, content });
  return {
    title: title === site.name ? `${site.name}: ${site.tagline[lang]}` : `${title} · ${site.name}`,
    metas: [
      { name: "description", content: description },
      property("og:type", type),
      property("og:site_name", site.name),
      property("og:title", title),
      property("og:description", description),
      property("og:url", canonical),
      property("og:locale", locales[lang]),
      ...(addresses ? [property("og:locale:alternate", locales[other])] : []),
      ...(published === undefined ? [] : [property("article:published_time", `${published}T00:00:00Z`)]),
      ...(updated === undefined ? [] : [property("article:modified_time", `${updated}T00:00:00Z`)]),
      ...(image
        ? [
            property("og:image", image.address),
            property("og:image:type", "image/png"),
            property("og:image:width", String(image.width)),
            property("og:image:height", String(image.height)),
            property("og:image:alt", image.alt),
            // Networks that have names of their own take the rest from the tags above.
            { name: "twitter:card", content: "summary_large_image" },
            { name: "twitter:image", content: image.address },
            { name: "twitter:image:alt", content: image.alt },
          ]
        : []),
    ],
    links: [
      { rel: "canonical", href: canonical },
      ...(addresses
        ? [
            { rel: "alternate", hreflang: "id", href: addresses.id },
            { rel: "alternate", hreflang: "en", href: addresses.en },
            { rel: "alternate", hreflang: "x-default", href: addresses.id },
          ]
        : []),
    ],
  };
}
