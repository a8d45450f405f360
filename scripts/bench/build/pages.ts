import { experimental_AstroContainer as AstroContainer } from "astro/container";
import AgreementPage from "#layouts/AgreementPage.astro";
import MissionPage from "#layouts/MissionPage.astro";
import PairPage from "#layouts/PairPage.astro";
import { agreements } from "#registry/agreements.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { processorMs } from "./processor.ts";

/** Pages that a row of a table is enough to make, by kind. */
const kinds = {
  missions: { component: MissionPage, ids: missions.map(({ id }) => id) },
  agreements: { component: AgreementPage, ids: agreements.map(({ id }) => id) },
  pairs: { component: PairPage, ids: pairs.map(({ id }) => id) },
} as const;

export interface Rendered {
  readonly kind: string;
  /** Pages that the tables make, and those that were rendered to be timed. */
  readonly pages: number;
  readonly timed: number;
  readonly ms: number;
  readonly bytes: number;
}

/** `count` of the ids, evenly spread over all copies. */
const spread = (ids: readonly string[], count: number) =>
  Array.from({ length: Math.min(count, ids.length) }, (_, at) => ids[Math.floor((at * ids.length) / count)] ?? "");

/** Renders some pages of each kind as the build does, one after the other; the first of each kind warms up. */
export async function renderPages(count: number): Promise<readonly Rendered[]> {
  const container = await AstroContainer.create();
  const render = async (component: (typeof kinds)["pairs"]["component"], id: string) =>
    (await container.renderToString(component, { props: { id, lang: "id" }, partial: false })).length;
  const rendered: Rendered[] = [];
  for (const [kind, { component, ids }] of Object.entries(kinds)) {
    const chosen = spread(ids, count);
    for (const id of ids.slice(1, 4)) await render(component, id);
    const start = processorMs();
    let bytes = 0;
    for (const id of chosen) bytes += await render(component, id);
    rendered.push({ kind, pages: ids.length, timed: chosen.length, ms: processorMs() - start, bytes });
  }
  return rendered;
}
