import { eventAddress } from "#components/event-view.ts";
import { formatDate } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { promiseState } from "#metrics/promise-state.ts";
import { event } from "#registry/events.ts";
import type { Evidence, Promised } from "#registry/promises.ts";
import { newestPublished } from "#registry/sources.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";

function findingView(found: Evidence, lang: Lang) {
  const newest = newestPublished(found.source_ids);
  return {
    kind: found.kind,
    date: found.date === null ? null : formatDate(found.date, lang),
    text: lang === "id" ? found.text_id : found.text_en,
    event: found.event_id === null ? null : (eventAddress(event(found.event_id), lang) ?? null),
    sources: found.source_ids,
    newest: newest === null ? null : formatDate(newest, lang),
    checked: formatDate(found.checked_on, lang),
  };
}

/** A promise in words. Findings of nothing come last: what is documented is told first. */
export function promiseView({ id, row, evidence }: Promised, lang: Lang) {
  const findings = evidence.map((found) => findingView(found, lang));
  return {
    id,
    path: url.promise(id, lang),
    text: lang === "id" ? row.text_id : row.text_en,
    by: lang === "id" ? row.promised_by_role_id : row.promised_by_role_en,
    on: formatDate(row.promised_on, lang),
    kind: upperFirst(codeWord("promise_kind", row.kind, lang)),
    state: promiseState(evidence.map((found) => found.kind)),
    claim: row.claim_id === null ? null : url.claim(row.claim_id, lang),
    sources: row.source_ids,
    documented: findings.filter((found) => found.kind !== "none-found"),
    missing: findings.filter((found) => found.kind === "none-found"),
  };
}
