import { describe, expect, it } from "vitest";
import agreementsTable from "#datasets/agreements.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import {
  agreement,
  agreements,
  agreementsOnDayOf,
  followUpsOf,
  laterBetweenParties,
  missionsOnDayOf,
} from "#registry/agreements.ts";
import { rows } from "#registry/datasets.ts";
import { mission, missions, missionsOfPair } from "#registry/missions.ts";

describe("missions", () => {
  it("are as many as the rows of the table, each with a partner", () => {
    expect(missions.map(({ id }) => id).sort()).toEqual(
      rows(tradeMissions)
        .map((row) => row.mission_id)
        .sort(),
    );
    expect(missions.filter(({ partners }) => partners.length === 0)).toEqual([]);
  });

  it("stand newest first, one without a date last", () => {
    const dates = missions.map(({ row }) => row.date ?? "");
    expect(dates).toEqual([...dates].sort().reverse());
    expect(missions.at(-1)?.row.date).toBeNull();
  });

  it("find the others of a pair and never themselves", () => {
    const pair = missionsOfPair(mission("jatim-malut-2025")).map(({ id }) => id);
    expect(pair).toContain("jatim-malut-2021");
    expect(pair).not.toContain("jatim-malut-2025");
    expect(missionsOfPair(mission("jatim-antardaerah-surabaya-2019"))).toEqual([]);
  });

  it("refuse an unknown id", () => expect(() => mission("none")).toThrow("unknown mission: none"));
});

describe("agreements", () => {
  it("are as many as the rows of the table", () => {
    expect(agreements.map(({ id }) => id).sort()).toEqual(
      rows(agreementsTable)
        .map((row) => row.agreement_id)
        .sort(),
    );
  });

  it("meet the mission of their day and their parties only", () => {
    const met = agreementsOnDayOf(mission("jatim-malut-2025"));
    expect(met.map(({ id }) => id)).toContain("jatim-malut-diskominfo-2025");
    expect(met.every(({ row }) => row.date === "2025-03-12")).toBe(true);
    expect(agreementsOnDayOf(mission("jatim-kaltara"))).toEqual([]);
    expect(missionsOnDayOf(agreement("kepri-jateng-lampung-malut-2025"))).toEqual([]);
    expect(missionsOnDayOf(agreement("jatim-maluku-2025")).map(({ id }) => id)).toEqual(["jatim-maluku-2025"]);
  });

  it("find what came later between two parties, and nothing where no date is known", () => {
    const later = laterBetweenParties(agreement("kepri-jateng-lampung-malut-2025"));
    expect(later.map(({ event_id }) => event_id)).toContain("fu-jateng-lampung-2026");
    expect(later.every(({ date }) => date > "2025-06-14")).toBe(true);
    expect(followUpsOf(agreement("babel-jateng-jatim-kad"))).toEqual([]);
    expect(laterBetweenParties(agreement("babel-jateng-jatim-kad"))).toEqual([]);
  });
});
