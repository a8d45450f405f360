import { describe, expect, it } from "vitest";
import { eventAddress } from "#components/event-view.ts";
import cooperationEvents from "#datasets/cooperation-events.ts";
import { rows } from "#registry/datasets.ts";
import { aroundEvent, conflictsOfEvent, event, events, eventsWithPage } from "#registry/events.ts";

describe("events", () => {
  it("are the rows of the table, the oldest first", () => {
    expect(events).toHaveLength(rows(cooperationEvents).length);
    const dates = events.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  it("have a page of their own where no mission and no agreement tells of them", () => {
    const told = events.filter(({ mission_id, agreement_id }) => mission_id !== null || agreement_id !== null);
    expect(eventsWithPage.length + told.length).toBe(events.length);
    expect(eventAddress(event("stmt-kepri-hub-2022"), "id")).toBe("/kerja-sama/peristiwa/stmt-kepri-hub-2022/");
    expect(eventAddress(event("agr-4prov-2025"), "en")).toBe(
      "/en/cooperation/agreements/kepri-jateng-lampung-malut-2025/",
    );
    expect(eventAddress(event("stmt-kepri-hub-2022"), "id", "/kerja-sama/peristiwa/stmt-kepri-hub-2022/")).toBe(
      undefined,
    );
  });

  it("meet those of the same provinces, before and after, the nearest first", () => {
    const { before, together, after } = aroundEvent(event("stmt-malut-balasan-2025"));
    expect(before.map(({ event_id }) => event_id)).toContain("mission-jatim-malut-2021");
    expect(together.map(({ event_id }) => event_id)).toContain("mission-jatim-malut-2025");
    for (const { provinces } of [...before, ...together, ...after])
      expect(provinces).toEqual(expect.arrayContaining(["35", "82"]));
    expect([...before].reverse().every(({ date }, at, all) => at === 0 || (all[at - 1]?.date ?? "") <= date)).toBe(
      true,
    );
  });

  it("of law meet laws", () => {
    const { before, after } = aroundEvent(event("law-pp28-2018"));
    expect([...before, ...after].every(({ kind }) => kind === "law")).toBe(true);
    expect(after.length).toBeGreaterThan(0);
  });

  it("claim no order that their dates do not give", () => {
    const { together } = aroundEvent(event("law-permendagri22-2020"));
    expect(together.map(({ event_id }) => event_id)).toEqual(["law-permendagri25-2020", "law-permendag92-2020"]);
  });

  it("find the sources that differ about them", () => {
    const about = (id: string) => conflictsOfEvent(event(id)).map(({ conflict_id }) => conflict_id);
    expect(about("meeting-retret-2025")).toEqual(["retreat-participants"]);
    expect(about("law-uu23-2014")).toEqual([]);
  });
});
