import { experimental_AstroContainer as AstroContainer } from "astro/container";
import AgreementPage from "#layouts/AgreementPage.astro";
import ClaimPage from "#layouts/ClaimPage.astro";
import EventPage from "#layouts/EventPage.astro";
import MissionPage from "#layouts/MissionPage.astro";
import PairPage from "#layouts/PairPage.astro";
import { agreements } from "#registry/agreements.ts";
import { claims } from "#registry/claims.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { processorMs } from "./processor.ts";

/** Pages that a row of a table is enough to make, by kind, and how many are timed at once: those with pictures are slow. */
const kinds = {
  missions: { component: MissionPage, ids: missions.map(({ id }) => id), perBatch: 50 },
  agreements: { component: AgreementPage, ids: agreements.map(({ id }) => id), perBatch: 50 },
  claims: { component: ClaimPage, ids: claims.map(({ id }) => id), perBatch: 50 },
  events: { component: EventPage, ids: eventsWithPage.map(({ event_id }) => event_id), perBatch: 50 },
  pairs: { component: PairPage, ids: pairs.map(({ id }) => id), perBatch: 15 },
} as const;

/** Entries of the original tables that are rendered first; together they ask for every table. */
const warmUp = (ids: readonly string[]) => Math.min(30, ids.length >> 1);

export interface Rendered {
  readonly kind: string;
  /** Pages that the tables make. */
  readonly pages: number;
  readonly msPerPage: number;
}

/**
 * `count` ids, as many different ones at each size, evenly spread over all copies: a processor is quicker with what it
 * has just had in hand, and that would look like growth. Those that warm up are left out.
 */
function spread(ids: readonly string[], warmUp: number, count: number): readonly string[] {
  const cold = ids.slice(warmUp);
  const different = Math.min(count, ids.filter((id) => !/-k\d/.test(id)).length - warmUp);
  return Array.from({ length: count }, (_, at) => cold[Math.floor(((at % different) * cold.length) / different)] ?? "");
}

/** The fastest of a few batches counts: whatever else the machine does makes a batch slower, never faster. */
const batches = 5;

/**
 * Renders pages of each kind as the build does, one after the other. Before the clock runs, some pages of every kind are
 * rendered: what is made once for all pages is made then.
 */
export async function renderPages(): Promise<readonly Rendered[]> {
  const container = await AstroContainer.create();
  const render = async (component: (typeof kinds)["pairs"]["component"], id: string) =>
    (await container.renderToString(component, { props: { id, lang: "id" }, partial: false })).length;
  const entries = Object.entries(kinds);
  for (const { component, ids } of Object.values(kinds)) {
    for (const id of ids.slice(0, warmUp(ids))) await render(component, id);
  }
  const rendered: Rendered[] = [];
  for (const [kind, { component, ids, perBatch }] of entries) {
    const chosen = spread(ids, warmUp(ids), batches * perBatch);
    const times: number[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      globalThis.gc?.();
      const start = processorMs();
      // Interleaved, so that each batch holds pages of every part of the table.
      for (let at = batch; at < chosen.length; at += batches) await render(component, chosen[at] ?? "");
      times.push((processorMs() - start) / perBatch);
    }
    rendered.push({ kind, pages: ids.length, msPerPage: Math.min(...times) });
  }
  return rendered;
}
