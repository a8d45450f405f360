import { describe, expect, it } from "vitest";
import conflictsTable from "#datasets/conflicts.ts";
import glossaryTable from "#datasets/glossary.ts";
import promisesTable from "#datasets/promises.ts";
import { conflictAreas, conflicts, rowOfValue } from "#registry/conflicts.ts";
import { dataset, rows } from "#registry/datasets.ts";
import { glossary, nameOf, term } from "#registry/glossary.ts";
import { followedOfAgreement, followedOfClaim, followedOfMission, partnerships, promises } from "#registry/promises.ts";
import { lawOfEvent, laws, otherLaws, provisions } from "#registry/provisions.ts";

describe("promises", () => {
  it("stand in one partnership each, recommendations apart", () => {
    const told = partnerships.flatMap((partnership) => [...partnership.promises, ...partnership.recommendations]);
    expect(told.map(({ id }) => id).sort()).toEqual(
      rows(promisesTable)
        .map((row) => row.promise_id)
        .sort(),
    );
    expect(promises.filter(({ row }) => row.kind === "recommendation")).toEqual([]);
  });

  it("share no anchor with a partnership", () => {
    const ids = [...partnerships.map(({ id }) => id), ...rows(promisesTable).map((row) => row.promise_id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are found from their agreement and their mission", () => {
    const batam = followedOfAgreement("kepri-jateng-lampung-malut-2025");
    expect(batam.promises.map(({ id }) => id)).toContain("batam-task-force");
    expect(batam.partnerships.map(({ id }) => id)).toEqual(["kepri-jateng-lampung-malut"]);
    const ternate = followedOfMission("jatim-malut-2025");
    expect(ternate.promises.map(({ id }) => id)).toContain("jatim-malut-return-visit");
    expect(ternate.promises.some(({ row }) => row.kind === "recommendation")).toBe(false);
    expect(followedOfClaim("joint-task-force").promises.map(({ id }) => id)).toEqual(["batam-task-force"]);
    expect(followedOfMission("jatim-bali-2024")).toEqual({ promises: [], partnerships: [] });
  });
});

describe("conflicts", () => {
  it("stand on their page once each", () => {
    const told = conflictAreas.flatMap(({ topics }) => topics.flatMap((topic) => topic.conflicts));
    expect(told.length).toBe(rows(conflictsTable).length);
    expect(new Set(told).size).toBe(told.length);
    expect(conflictAreas.map(({ count }) => count)).toEqual(
      conflictAreas.map(({ count }) => count).toSorted((a, b) => b - a),
    );
  });

  it("lead to rows that exist, and most values of yearly growth have one", () => {
    const values = conflicts.flatMap((row) =>
      [row.source_a, row.source_b].map((source) => ({ topic: row.topic, found: rowOfValue(row, source) })),
    );
    const yearly = values.filter(({ topic }) => topic === "growth_annual");
    expect(yearly.filter(({ found }) => found !== undefined).length).toBeGreaterThan(yearly.length / 2);
    for (const { found } of values) {
      if (found) expect(found.key).toHaveLength(dataset(found.dataset).primaryKey.length);
    }
  });
});

describe("the legal frame", () => {
  it("knows the event of each of its laws, and leaves the others to the timeline", () => {
    expect(laws.map(({ law }) => lawOfEvent(laws.find((one) => one.law === law)?.event ?? ""))).toEqual(
      laws.map(({ law }) => law),
    );
    expect(laws.flatMap((law) => law.provisions)).toHaveLength(provisions.length);
    expect(otherLaws.map(({ event_id }) => lawOfEvent(event_id)).filter((law) => law !== undefined)).toEqual([]);
    expect(lawOfEvent("meeting-retret-2025")).toBeUndefined();
  });
});

describe("the glossary", () => {
  it.each(["id", "en"] as const)("stands in the alphabet of %s, each term once", (lang) => {
    const names = glossary(lang).map((entry) => nameOf(entry, lang));
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, lang)));
    expect(names).toHaveLength(rows(glossaryTable).length);
  });

  it("refuses an unknown term", () => expect(() => term("lqq")).toThrow("unknown term: lqq"));
});
