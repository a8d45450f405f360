import { formatDate, formatDateShort, formatList, formatNumber, numberFormats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import type { Mission } from "#registry/missions.ts";
import { url } from "#registry/urls.ts";
import { missionName, missionSentence, missionTitle } from "#sentences/missions.ts";
import { codeWord } from "#words/codes.ts";
import { cooperationWords } from "#words/cooperation.ts";
import { placeName } from "#words/places.ts";

/** What an address may filter by, as the row carries it. */
export interface RegisterFacets {
  readonly year: string;
  readonly island: string;
  readonly partner: string;
  readonly host: string;
  readonly kind: string;
  readonly split: "yes" | "no";
}

/** Nothing else in a row's facet stands where a mission has no date. */
export const undated = "none";

/** A mission in words. */
export function missionView({ id, row, initiator, partners }: Mission, lang: Lang) {
  const said = cooperationWords[lang];
  const money = (billions: number | null) =>
    billions === null ? said.notAnnounced : numberFormats.rupiah(billions, lang);
  const partner = formatList(
    partners.map(({ name }) => name[lang]),
    lang,
  );
  const city = row.city === null ? null : placeName(row.city, lang);
  const held = {
    initiator: initiator.name[lang],
    partner,
    // "Singapore, Singapore" says no more than once.
    city: city === partner ? null : city,
    date: row.date,
    total: row.total_billion_idr,
    kind: row.kind,
  };
  const name = missionName(held, lang);
  const kind = codeWord("mission_kind", row.kind, lang);
  return {
    path: url.mission(id, lang),
    name,
    title: missionTitle(name, row.kind, lang),
    sentence: missionSentence(held, lang),
    initiator: held.initiator,
    partner,
    city,
    /** The city as a title needs it: nothing where it is called like the partner. */
    where: held.city,
    kind,
    // A deal outside any mission is not said to be a kind of mission.
    what: row.kind === "other-deal" ? upperFirst(kind) : `${said.mission.one}, ${kind}`,
    date: row.date === null ? said.noDate : formatDate(row.date, lang),
    shortDate: row.date === null ? said.noDate : formatDateShort(row.date, lang),
    total: money(row.total_billion_idr),
    sells: money(row.initiator_sells_billion_idr),
    buys: money(row.initiator_buys_billion_idr),
    sources: said.sources(formatNumber(row.source_ids.length, lang)),
  };
}

/** Both directions of the trade are known. */
export const hasSplit = ({ row }: Mission): boolean =>
  row.initiator_sells_billion_idr !== null && row.initiator_buys_billion_idr !== null;

/** What in a total is no trade: investment and letters of intent, where the sources say so. */
export function besideTrade({ row }: Mission): number | null {
  const parts = [row.investment_billion_idr, row.letters_of_intent_billion_idr].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

export const yearOf = ({ row }: Mission): string => row.date?.slice(0, 4) ?? undated;

export const facetsOf = (mission: Mission): RegisterFacets => ({
  year: yearOf(mission),
  island: mission.partners.flatMap(({ island }) => island ?? []).join(" "),
  partner: mission.partners.map(({ key }) => key).join(" "),
  host: mission.initiator.key,
  kind: mission.row.kind,
  split: hasSplit(mission) ? "yes" : "no",
});
