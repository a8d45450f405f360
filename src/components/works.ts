import type { Work } from "#citations/work.ts";
import { agreementView } from "#components/agreement-view.ts";
import { chartFiles } from "#components/chart-files.ts";
import { claimView } from "#components/claim-view.ts";
import { pinnedFile } from "#components/dataset-files.ts";
import { eventView } from "#components/event-view.ts";
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
import type { CooperationEvent } from "#registry/events.ts";
import type { Mission } from "#registry/missions.ts";
import type { Pair } from "#registry/pairs.ts";
import type { Province } from "#registry/provinces.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { provinceWords } from "#words/provinces.ts";

const { version, released } = site.data;

/** What a page of the record is cited as: it shows the release in force. */
const inRelease = (
  kind: Work["kind"],
  id: string,
  lang: Lang,
  said: { readonly title: string; readonly description: string; readonly path: string },
): Work => ({
  kind,
  id,
  lang,
  title: said.title,
  description: said.description,
  published: released,
  version,
  address: absolute(said.path),
});

/** A chart as something to cite: the rows that it draws, in the release that it shows. */
export function chartWork(id: string, lang: Lang): Work {
  const entry = chart(id);
  const said = { title: entry.title(lang), description: entry.subtitle(lang), path: url.chart(id, lang) };
  return { ...inRelease("chart", id, lang, said), sha256: sha256(chartFiles(id, lang).csv) };
}

/** A table as something to cite, with the hash of the file that will not change. */
export function datasetWork({ id, title, description }: Dataset, lang: Lang): Work {
  const said = { title: title[lang], description: description[lang], path: url.dataset(id, lang) };
  return { ...inRelease("dataset", id, lang, said), sha256: pinnedFile(id)?.file.sha256 ?? sha256(csvText(id)) };
}

/** The page of a trade mission as something to cite. */
export function missionWork(mission: Mission, lang: Lang): Work {
  const { title, sentence, path } = missionView(mission, lang);
  return inRelease("mission", mission.id, lang, { title, description: sentence, path });
}

/** The page of an agreement as something to cite. */
export const agreementWork = (agreement: Agreement, lang: Lang): Work =>
  inRelease("agreement", agreement.id, lang, agreementView(agreement, lang));

/** The page of an event as something to cite; titles of events repeat, their days tell them apart. */
export function eventWork(event: CooperationEvent, lang: Lang): Work {
  const { title, date, summary, path } = eventView(event, lang);
  const said = { title: cooperationWords[lang].event.title(title, date), description: summary, path };
  return inRelease("event", event.event_id, lang, said);
}

/** The page of a claim as something to cite. */
export const claimWork = (claim: Claim, lang: Lang): Work => inRelease("claim", claim.id, lang, claimView(claim, lang));

/** The page of two provinces as something to cite. */
export function pairWork(pair: Pair, lang: Lang): Work {
  const { title, sentence, path } = pairView(pair, lang);
  return inRelease("pair", pair.id, lang, { title, description: sentence, path });
}

/** The profile of a province as something to cite. */
export const provinceWork = (province: Province, lang: Lang): Work =>
  inRelease("province", province.slug, lang, {
    title: provinceWords[lang].work(province.row[`name_${lang}`]),
    description: provinceSentence(province, lang),
    path: url.province(province.slug, lang),
  });

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
