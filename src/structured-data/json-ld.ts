import type { Lang } from "#lib/lang.ts";
import { site } from "#site.ts";

type JsonLd = Readonly<Record<string, unknown>>;

const context = "https://schema.org";

const publisher = (home: string): JsonLd => ({ "@type": "Organization", name: site.name, url: home });

/** A day as search engines want it, with a zone: the whole site speaks in UTC days. */
const day = (date: string) => `${date}T00:00:00Z`;

interface PageData {
  readonly lang: Lang;
  readonly title: string;
  readonly description: string;
  /** Absolute addresses: of this page, and of the front page in its language. */
  readonly address: string;
  readonly home: string;
}

interface ArticleData extends PageData {
  readonly published: string;
  readonly updated?: string | undefined;
  /** The `@id` of each dataset that the story rests on. */
  readonly datasets: readonly string[];
  readonly corrections: string;
  /** Absolute addresses of its pictures, in the formats that there are. */
  readonly images: readonly string[];
  /** The page that says how figures are chosen and checked. */
  readonly methods: string;
  /** What was put right in this story: days and words. */
  readonly corrected?: readonly { readonly date: string; readonly text: string }[];
  /** The same story in the other language. */
  readonly translation?: string | undefined;
}

/** A story as schema.org/NewsArticle. */
export function articleLd(article: ArticleData): JsonLd {
  const organisation = {
    ...publisher(article.home),
    publishingPrinciples: article.methods,
    correctionsPolicy: article.corrections,
  };
  return {
    "@context": context,
    "@type": "NewsArticle",
    "@id": article.address,
    headline: article.title,
    description: article.description,
    inLanguage: article.lang,
    image: article.images,
    datePublished: day(article.published),
    ...(article.updated !== undefined && { dateModified: day(article.updated) }),
    author: [organisation],
    publisher: organisation,
    mainEntityOfPage: article.address,
    isAccessibleForFree: true,
    license: site.textLicence.address,
    isBasedOn: article.datasets.map((id) => ({ "@type": "Dataset", "@id": id })),
    ...(article.corrected &&
      article.corrected.length > 0 && {
        correction: article.corrected.map(({ date, text }) => ({
          "@type": "CorrectionComment",
          datePublished: day(date),
          text,
        })),
      }),
    ...(article.translation !== undefined && {
      // The Indonesian text is the original; the English one is its translation.
      [article.lang === "id" ? "workTranslation" : "translationOfWork"]: {
        "@type": "NewsArticle",
        "@id": article.translation,
      },
    }),
  };
}

/** What a table measures; least and greatest are cells of it. */
interface Variable {
  readonly name: string;
  readonly unit?: string | undefined;
  readonly least?: number | undefined;
  readonly greatest?: number | undefined;
}

interface DatasetData extends PageData {
  /** The absolute address of a picture of it. */
  readonly image?: string | undefined;
  /** The same in both languages: the absolute address of the Indonesian page. */
  readonly id: string;
  readonly version: string;
  readonly released: string;
  /** In one sentence, whose terms apply to the figures. */
  readonly terms: string;
  readonly variables: readonly Variable[];
  /** First and last year, `2010/2025`. */
  readonly temporal?: string | undefined;
  readonly files: readonly {
    readonly address: string;
    readonly bytes: number;
    readonly sha256: string;
    readonly type: string;
  }[];
  /** The `@id` of each dataset that this one is derived from. */
  readonly basedOn?: readonly string[];
  /** The publications from which its figures were read. */
  readonly sources?: readonly { readonly name: string; readonly address: string | null }[];
  /** The absolute address of the list of all tables. */
  readonly catalogue: string;
  /** The absolute address of the page that says how figures are chosen and computed. */
  readonly methods: string;
  readonly keywords: readonly string[];
}

/** A table, or the rows of a chart, as schema.org/Dataset. */
export function datasetLd(dataset: DatasetData): JsonLd {
  return {
    "@context": context,
    "@type": "Dataset",
    "@id": dataset.id,
    name: dataset.title,
    description: dataset.description,
    url: dataset.address,
    inLanguage: dataset.lang,
    ...(dataset.image !== undefined && { image: dataset.image }),
    version: dataset.version,
    datePublished: day(dataset.released),
    creator: publisher(dataset.home),
    publisher: publisher(dataset.home),
    isAccessibleForFree: true,
    // No licence of ours covers the figures: whose terms hold stands in words at the page.
    license: { "@type": "CreativeWork", name: dataset.terms, url: dataset.address },
    identifier: `${dataset.id.replace(/^.*?([^/]+)\/$/, "$1")}@${dataset.version}`,
    includedInDataCatalog: { "@type": "DataCatalog", name: site.name, url: dataset.catalogue },
    spatialCoverage: { "@type": "Place", name: "Indonesia", identifier: "ID" },
    measurementTechnique: dataset.methods,
    keywords: dataset.keywords,
    ...(dataset.temporal !== undefined && { temporalCoverage: dataset.temporal }),
    variableMeasured: dataset.variables.map(({ name, unit, least, greatest }) => ({
      "@type": "PropertyValue",
      name,
      ...(unit !== undefined && { unitText: unit }),
      ...(least !== undefined && { minValue: least, maxValue: greatest }),
    })),
    distribution: dataset.files.map(({ address, bytes, sha256, type }) => ({
      "@type": "DataDownload",
      contentUrl: address,
      encodingFormat: type,
      contentSize: `${bytes} B`,
      sha256,
    })),
    ...(dataset.basedOn && { isBasedOn: dataset.basedOn.map((id) => ({ "@type": "Dataset", "@id": id })) }),
    ...(dataset.sources &&
      dataset.sources.length > 0 && {
        isBasedOn: dataset.sources.map(({ name, address }) => ({
          "@type": "CreativeWork",
          name,
          ...(address !== null && { url: address }),
        })),
      }),
  };
}

interface GlossaryData extends Omit<PageData, "home"> {
  readonly terms: readonly {
    readonly id: string;
    readonly name: string;
    readonly also: string | null;
    readonly meaning: string;
    readonly address: string;
  }[];
}

/** The glossary as schema.org/DefinedTermSet. */
export function glossaryLd({ lang, title, description, address, terms }: GlossaryData): JsonLd {
  return {
    "@context": context,
    "@type": "DefinedTermSet",
    "@id": address,
    name: title,
    description,
    url: address,
    inLanguage: lang,
    license: site.textLicence.address,
    hasDefinedTerm: terms.map(({ id, name, also, meaning, address: at }) => ({
      "@type": "DefinedTerm",
      "@id": at,
      termCode: id,
      name,
      ...(also !== null && { alternateName: also }),
      description: meaning,
      url: at,
      inDefinedTermSet: address,
    })),
  };
}

interface ProvinceData {
  readonly name: string;
  /** The name in the other language. */
  readonly alternateName: string;
  readonly description: string;
  readonly lang: Lang;
  readonly address: string;
  /** ISO 3166-2 and BPS. */
  readonly iso: string;
  readonly bps: string;
  readonly capital: { readonly name: string; readonly lat: number; readonly lon: number } | null;
}

/** A province as schema.org/AdministrativeArea, with its seat of government. */
export function provinceLd({
  name,
  alternateName,
  description,
  lang,
  address,
  iso,
  bps,
  capital,
}: ProvinceData): JsonLd {
  return {
    "@context": context,
    "@type": "AdministrativeArea",
    "@id": `${address}#provinsi`,
    name,
    ...(alternateName !== name && { alternateName }),
    description,
    url: address,
    mainEntityOfPage: { "@type": "WebPage", "@id": address, inLanguage: lang },
    identifier: [
      { "@type": "PropertyValue", propertyID: "ISO 3166-2", value: iso },
      { "@type": "PropertyValue", propertyID: "BPS", value: bps },
    ],
    containedInPlace: { "@type": "Country", name: "Indonesia", identifier: "ID" },
    ...(capital && {
      containsPlace: {
        "@type": "City",
        name: capital.name,
        geo: { "@type": "GeoCoordinates", latitude: capital.lat, longitude: capital.lon },
      },
    }),
  };
}

/** The list of all tables as schema.org/DataCatalog. */
export function catalogueLd({
  lang,
  title,
  description,
  address,
  home,
  datasets,
}: PageData & { readonly datasets: readonly string[] }): JsonLd {
  return {
    "@context": context,
    "@type": "DataCatalog",
    "@id": address,
    name: `${site.name}: ${title}`,
    description,
    url: address,
    inLanguage: lang,
    version: site.data.version,
    creator: publisher(home),
    publisher: publisher(home),
    isAccessibleForFree: true,
    dataset: datasets.map((id) => ({ "@type": "Dataset", "@id": id })),
  };
}

/** The way from the front page to this page, the page itself last. */
export function breadcrumbLd(steps: readonly { readonly name: string; readonly address: string }[]): JsonLd {
  return {
    "@context": context,
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, address }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: address,
    })),
  };
}
