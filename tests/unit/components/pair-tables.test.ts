import { describe, expect, it } from "vitest";
import { flowTable, opposedNames, sharedShares, structureTable, yearlyTable } from "#components/pair-tables.ts";
import { pairEvents } from "#components/pair-view.ts";
import { flow2016 } from "#components/economy-2016.ts";
import { pair, pairs } from "#registry/pairs.ts";

const known = pair("jawa-timur--maluku-utara");
const cellsOf = (view: ReturnType<typeof flowTable>) =>
  view.sections.flatMap(({ rows }) => rows.map(({ cells }) => cells));

describe("the tables of a pair", () => {
  it("hold 17 industries of 2016, opposed ones first", () => {
    const view = structureTable(known, "id");
    expect(cellsOf(view)).toHaveLength(17);
    const { inA, inB } = opposedNames(known, "id");
    expect(view.sections.map(({ rows }) => rows.length).slice(0, 2)).toEqual([inA.length, inB.length]);
    expect(inA[0]).toBe("industri pengolahan");
  });

  it("add flows by industry up to the flow each way", () => {
    const cells = cellsOf(flowTable(known, "en"));
    const sum = (column: number) =>
      cells.reduce((total, row) => total + Number((row[column]?.text ?? "").replaceAll(",", "")), 0);
    expect(sum(1)).toBeCloseTo(flow2016("35", "82") ?? NaN, 0);
    expect(sum(2)).toBeCloseTo(flow2016("82", "35") ?? NaN, 0);
  });

  it("state the surplus of one side throughout", () => {
    const of2020 = cellsOf(yearlyTable(known, "id") ?? { columns: [], sections: [] }).filter(
      ([period]) => period?.text === "2020",
    );
    expect(new Set(of2020.map((cells) => cells[3]?.text.charAt(0)))).toEqual(new Set(["R"]));
    expect(of2020).toHaveLength(3);
  });

  it("are absent where nothing is published, and never filled", () => {
    expect(yearlyTable(pair("aceh--bengkulu"), "id")).toBeNull();
    expect(sharedShares(pair("aceh--bengkulu"), "id")).toBeNull();
    expect(structureTable(pair("jawa-timur--papua-barat-daya"), "id").sections).toEqual([]);
  });
});

describe("the events of a pair", () => {
  it("are told once each: signings, before and after the first of them", () => {
    for (const one of pairs) {
      const { signings, before, after } = pairEvents(one);
      const ids = [...signings, ...before, ...after].map(({ event_id }) => event_id);
      expect(new Set(ids).size).toBe(ids.length);
      if (one.missions.length + one.agreements.length === 0) expect(after).toEqual([]);
    }
  });

  it("put after the first signing only what is certainly later", () => {
    const { after } = pairEvents(known);
    expect(after.length).toBeGreaterThan(0);
    expect(after.every(({ date }) => date > "2016-09-20")).toBe(true);
  });
});
