import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { citationKey, type WorkKind } from "#citations/work.ts";
import { langs } from "#lib/lang.ts";
import { agreements } from "#registry/agreements.ts";
import { charts } from "#registry/charts.ts";
import { claims } from "#registry/claims.ts";
import { datasets } from "#registry/datasets.ts";
import { eventsWithPage } from "#registry/events.ts";
import { missions } from "#registry/missions.ts";
import { pairs } from "#registry/pairs.ts";
import { provinces } from "#registry/provinces.ts";
import { works } from "./works.ts";

const ids: Readonly<Record<WorkKind, (lang: string) => readonly string[]>> = {
  article: (lang) => readdirSync(`content/articles/${lang}`).map((file) => file.replace(/\.mdx$/, "")),
  chart: () => charts.map(({ id }) => id),
  dataset: () => datasets.map(({ id }) => id),
  mission: () => missions.map(({ id }) => id),
  agreement: () => agreements.map(({ id }) => id),
  event: () => eventsWithPage.map(({ event_id }) => event_id),
  claim: () => claims.map(({ id }) => id),
  pair: () => pairs.map(({ id }) => id),
  province: () => provinces.map(({ slug }) => slug),
};

it("gives each page of the site a key of its own, which no program needs to escape", () => {
  const keys = langs.flatMap((lang) =>
    (Object.keys(ids) as WorkKind[]).flatMap((kind) =>
      ids[kind](lang).map((id) => citationKey({ ...works.chart, kind, id, lang })),
    ),
  );
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[a-z0-9.-]+$/.test(key))).toEqual([]);
});
