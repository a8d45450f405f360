import { describe, expect, it } from "vitest";
import indicators from "#datasets/indicators.ts";
import legalProvisions from "#datasets/legal-provisions.ts";
import partnerships from "#datasets/partnerships.ts";
import promiseEvidence from "#datasets/promise-evidence.ts";
import promises from "#datasets/promises.ts";
import { rows } from "#registry/datasets.ts";

describe("promises", () => {
  it("each have a finding, counted from step 1", () => {
    const steps = Map.groupBy(rows(promiseEvidence), ({ promise_id }) => promise_id);
    const broken = rows(promises).filter(({ promise_id }) => {
      const found = (steps.get(promise_id) ?? []).map(({ step }) => step);
      return found.length === 0 || found.some((step, index) => step !== index + 1);
    });
    expect(broken).toEqual([]);
  });

  it("name agreements and missions of their partnership alone", () => {
    const byId = new Map(rows(partnerships).map((row) => [row.partnership_id, row]));
    const strays = rows(promises).flatMap(({ promise_id, partnership, agreement_ids, mission_id }) => {
      const of = byId.get(partnership);
      const known = [...(of?.agreement_ids ?? []), ...(of?.mission_ids ?? [])];
      return [...(agreement_ids ?? []), ...(mission_id === null ? [] : [mission_id])]
        .filter((id) => !known.includes(id))
        .map((id) => `${promise_id}: ${id}`);
    });
    expect(strays).toEqual([]);
  });

  it("are recommendations exactly where the paper is the only source", () => {
    const paper = "unesa-jatim-malut-2025";
    const wrong = rows(promises).filter(
      ({ kind, source_ids }) => (kind === "recommendation") !== (source_ids.join() === paper),
    );
    expect(wrong).toEqual([]);
  });
});

describe("promise-evidence", () => {
  it("is dated exactly where something was found", () => {
    const wrong = rows(promiseEvidence).filter(({ kind, date }) => (kind === "none-found") !== (date === null));
    expect(wrong).toEqual([]);
  });

  it("is not older than its promise, save for recommendations", () => {
    const made = new Map(rows(promises).map((row) => [row.promise_id, row]));
    const early = rows(promiseEvidence).filter(({ promise_id, date }) => {
      const promise = made.get(promise_id);
      if (date === null || promise === undefined || promise.kind === "recommendation") return false;
      return date < promise.promised_on.slice(0, date.length);
    });
    expect(early).toEqual([]);
  });
});

describe("indicators", () => {
  it("have a value, a unit and a source together or none of them", () => {
    const torn = rows(indicators).filter(
      ({ value, unit, source_id }) => new Set([value === null, unit === null, source_id === null]).size > 1,
    );
    expect(torn).toEqual([]);
  });

  it("hold every year of a partnership for each of the three", () => {
    const groups = Map.groupBy(rows(indicators), ({ partnership }) => partnership);
    const shapes = rows(partnerships).map(({ partnership_id, since }) => {
      const found = groups.get(partnership_id) ?? [];
      const years = [...new Set(found.map(({ year }) => year))];
      return { partnership_id, since, cells: found.length, first: Math.min(...years), last: Math.max(...years) };
    });
    for (const { since, cells, first, last } of shapes) {
      expect(first).toBe(Number(since.slice(0, 4)) - 1);
      expect(last).toBe(2025);
      expect(cells).toBe(3 * (last - first + 1));
    }
  });
});

describe("legal-provisions", () => {
  it("say something exactly where they were read, and name an article wherever they were not", () => {
    const torn = rows(legalProvisions).filter(
      ({ says_id, read, article_id }) =>
        (says_id === null) !== (read === null) || (read === null && article_id === null),
    );
    expect(torn).toEqual([]);
  });
});
