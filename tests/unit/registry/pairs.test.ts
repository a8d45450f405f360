import { describe, expect, it } from "vitest";
import { coreProvinces } from "#kit/colors.ts";
import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import { agreements } from "#registry/agreements.ts";
import { rows } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";
import {
  corePairProvinces,
  eventsOfPair,
  largeFlow,
  pair,
  pairOf,
  pairs,
  pairsAmong,
  pairsOf,
  yearlyTradeOf,
} from "#registry/pairs.ts";

const codesOf = ({ sides: [a, b] }: (typeof pairs)[number]) => [a.code, b.code];

describe("pairs", () => {
  it("have the lower code first, an id of both slugs, and a reason", () => {
    for (const one of pairs) {
      const [a = "", b = ""] = codesOf(one);
      expect(a < b).toBe(true);
      expect(one.id).toBe(`${one.sides[0].slug}--${one.sides[1].slug}`);
      expect(one.reasons.length).toBeGreaterThan(0);
    }
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
  });

  it("hold each two of the five core provinces", () => {
    expect([...corePairProvinces]).toEqual([...coreProvinces].sort());
    expect(pairs.filter(({ reasons }) => reasons.includes("core"))).toHaveLength(10);
  });

  it("hold every mission, agreement and large flow, and nothing else", () => {
    for (const { row, initiator, partners } of missions) {
      for (const { key, island } of partners) {
        if (island === null) continue;
        expect(pairOf(initiator.key, key)?.missions.map(({ id }) => id)).toContain(row.mission_id);
      }
    }
    for (const { id, row } of agreements) {
      for (const one of pairsAmong(row.parties)) expect(one.agreements.map((agreed) => agreed.id)).toContain(id);
      expect(pairsAmong(row.parties)).toHaveLength((row.parties.length * (row.parties.length - 1)) / 2);
    }
    const large = rows(flows2016).filter(({ value_billion_idr }) => value_billion_idr > largeFlow);
    const couples = new Set(large.map(({ from_code, to_code }) => [from_code, to_code].sort().join(" ")));
    expect(pairs.filter(({ reasons }) => reasons.includes("flow"))).toHaveLength(couples.size);
    const groundless = pairs.filter(
      (one) =>
        one.missions.length + one.agreements.length === 0 &&
        !one.reasons.includes("core") &&
        !couples.has(codesOf(one).join(" ")),
    );
    expect(groundless).toEqual([]);
  });
});

describe("pair", () => {
  it("is found by its id, and in whichever order by its codes", () => {
    const found = pair("jawa-timur--maluku-utara");
    expect(pairOf("82", "35")).toBe(found);
    expect(pairOf("35", "82")).toBe(found);
    expect(found.reasons).toContain("mission");
    expect(found.missions.length).toBeGreaterThan(3);
    expect(() => pair("maluku-utara--jawa-timur")).toThrow("unknown pair: maluku-utara--jawa-timur");
    expect(pairOf("97", "11")).toBeNull();
    expect(pairOf("35", "35")).toBeNull();
  });

  it("carries its events and its yearly trade, and belongs to both provinces", () => {
    const found = pair("jawa-timur--maluku-utara");
    const events = eventsOfPair(found);
    expect(events.every(({ provinces }) => provinces?.includes("35") && provinces.includes("82"))).toBe(true);
    expect(events.map(({ date }) => date)).toEqual(events.map(({ date }) => date).toSorted());
    expect(yearlyTradeOf(found)[0]?.period).toBe("2024");
    expect(pairsOf("35")).toContain(found);
    expect(pairsOf("82")).toContain(found);
  });
});
