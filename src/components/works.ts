import type { Work } from "#citations/work.ts";
import { agreementView } from "#components/agreement-view.ts";
import { chartFiles } from "#components/chart-files.ts";
import { claimView } from "#components/claim-view.ts";
import { pinnedFile } from "#components/dataset-files.ts";
import { pairView } from "#components/pair-view.ts";
import { missionView } from "#components/mission-view.ts";
import { provinceSentence } from "#components/province-view.ts";
import type { Dataset } from "#data/define.ts";
import { sha256 } from "#downloads/file.ts";
import type { Lang } from "#lib/lang.ts";
import type { Agreement } from "#registry/agreements.ts";
import { chart } from "#registry/charts.ts";
import type { Claim } from "#registry/claims.ts";
import { csvText } from "#registry/datasets.ts";
import type { Mission } from "#registry/missions.ts";
import type { Pair } from "#registry/pairs.ts";
import type { Province } from "#registry/provinces.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { provinceWords } from "#words/provinces.ts";

const { version, released } = site.data;

/** A chart as something to cite: the rows that it draws, in the release that it shows. */
export function chartWork(id: string, lang: Lang): Work {
  const entry = chart(id);
  return {
    kind: "chart",
    id,
    lang,
    title: entry.title(lang),
    description: entry.subtitle(lang),
    published: released,
    version,
    address: absolute(url.chart(id, lang)),
    sha256: sha256(chartFiles(id, lang).csv),
  };
}

/** A table as something to cite, with the hash of the file that will not change. */
export function datasetWork({ id, title, description }: Dataset, lang: Lang): Work {
  return {
    kind: "dataset",
    id,
    lang,
    title: title[lang],
    description: description[lang],
    published: released,
    version,
    address: absolute(url.dataset(id, lang)),
    sha256: pinnedFile(id)?.file.sha256 ?? sha256(csvText(id)),
  };
}

/** The page of a trade mission as something to cite. */
export function missionWork(mission: Mission, lang: Lang): Work {
  const { name, sentence, path } = missionView(mission, lang);
  return {
    kind: "mission",
    id: mission.id,
    lang,
    title: cooperationWords[lang].mission.title(name),
    description: sentence,
    published: released,
    version,
    address: absolute(path),
  };
}

/** The page of an agreement as something to cite. */
export function agreementWork(agreement: Agreement, lang: Lang): Work {
  const { title, description, path } = agreementView(agreement, lang);
  return {
    kind: "agreement",
    id: agreement.id,
    lang,
    title,
    description,
    published: released,
    version,
    address: absolute(path),
  };
}

/** The page of a claim as something to cite. */
export function claimWork(claim: Claim, lang: Lang): Work {
  const { title, description, path } = claimView(claim, lang);
  return {
    kind: "claim",
    id: claim.id,
    lang,
    title,
    description,
    published: released,
    version,
    address: absolute(path),
  };
}

/** The page of two provinces as something to cite. */
export function pairWork(pair: Pair, lang: Lang): Work {
  const { title, sentence, path } = pairView(pair, lang);
  return {
    kind: "pair",
    id: pair.id,
    lang,
    title,
    description: sentence,
    published: released,
    version,
    address: absolute(path),
  };
}

/** The profile of a province as something to cite. */
export function provinceWork(province: Province, lang: Lang): Work {
  return {
    kind: "province",
    id: province.slug,
    lang,
    title: provinceWords[lang].work(province.row[`name_${lang}`]),
    description: provinceSentence(province, lang),
    published: released,
    version,
    address: absolute(url.province(province.slug, lang)),
  };
}

interface ArticleFacts {
  readonly slug: string;
  readonly lang: Lang;
  readonly title: string;
  readonly deck: string;
  readonly published: string;
  readonly updated?: string | undefined;
}

/** A story as something to cite; its figures are those of the release. */
export function articleWork({ slug, lang, title, deck, published, updated }: ArticleFacts): Work {
  return {
    kind: "article",
    id: slug,
    lang,
    title,
    description: deck,
    published,
    updated,
    version,
    address: absolute(url.article(slug, lang)),
  };
}
