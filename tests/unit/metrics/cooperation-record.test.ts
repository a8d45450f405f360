import { describe, expect, it } from "vitest";
import { cooperationRecord } from "#metrics/cooperation-record.ts";
import { goodsOfMissions } from "#metrics/mission-goods.ts";
import { besideTrade } from "#metrics/mission-totals.ts";
import { missionsByPartner } from "#metrics/missions-with-partners.ts";
import { portYears } from "#metrics/port-years.ts";
import { withFindings } from "#metrics/promise-state.ts";
import { directionsOf, splitMissions } from "#metrics/sold-and-bought.ts";

describe("cooperationRecord", () => {
  const mission = (mission_id: string, date: string | null) => ({
    mission_id,
    date,
    city: "Ternate",
    initiator_code: "35",
    partner_codes: ["82"],
    source_ids: ["news"],
  });
  const event = (event_id: string, kind: string, date: string, mission_id: string | null = null) => ({
    event_id,
    kind,
    date,
    title_id: event_id,
    title_en: event_id,
    place: null,
    provinces: null,
    mission_id,
    source_ids: ["news"],
  });

  it("takes missions from their register unless another kind of event tells of them, the undated last", () => {
    const missions = [mission("undated", null), mission("m25", "2025"), mission("told", "2024")];
    const events = [
      event("law", "law", "2014"),
      event("m25-event", "trade_mission", "2025", "m25"),
      event("after", "follow_up", "2024-05", "told"),
    ];
    const record = cooperationRecord(missions, events, (row, lang) => `${row.mission_id} ${lang}`);
    expect(record.map(({ entry_id, kind, title_en }) => [entry_id, kind, title_en])).toEqual([
      ["law", "law", "law"],
      ["after", "follow_up", "after"],
      ["m25", "trade_mission", "m25 en"],
      ["undated", "trade_mission", "undated en"],
    ]);
    expect(record.map(({ provinces }) => provinces)).toEqual([[], [], ["35", "82"], ["35", "82"]]);
  });
});

describe("goodsOfMissions", () => {
  it("stands beside the mission, the largest value first, with the source of the value", () => {
    const good = (mission_id: string, commodity: string, value_billion_idr: number) => ({
      mission_id,
      commodity,
      value_billion_idr,
      source_id: `${commodity} news`,
    });
    const missions = [{ mission_id: "m", partner_en: "Lampung", source_ids: ["release"] }];
    const found = goodsOfMissions([good("m", "rice", 1), good("abroad", "tea", 9), good("m", "fish", 2)], missions);
    expect(found.map(({ key, partner_en, sources }) => [key, partner_en, sources])).toEqual([
      ["m fish", "Lampung", ["fish news"]],
      ["m rice", "Lampung", ["rice news"]],
    ]);
  });
});

describe("what a mission's total holds", () => {
  it("besideTrade adds investment and letters of intent, and is empty where neither is told apart", () => {
    const parts = (investment_billion_idr: number | null, letters_of_intent_billion_idr: number | null) =>
      besideTrade({ investment_billion_idr, letters_of_intent_billion_idr });
    expect([parts(2, 3), parts(2, null), parts(null, 0), parts(null, null)]).toEqual([5, 2, 0, null]);
  });

  const traded = (sells: number | null, buys: number | null) => ({
    initiator_sells_billion_idr: sells,
    initiator_buys_billion_idr: buys,
    commodities_bought_id: "kopra",
    commodities_bought_en: "copra",
    commodities_sold_id: null,
    commodities_sold_en: null,
    source_ids: ["news"],
  });

  it("splitMissions keeps those with both directions, the largest balance first", () =>
    expect(splitMissions([traded(1, 4), traded(5, null), traded(9, 2)]).map((row) => row.balance_billion_idr)).toEqual([
      7, -3,
    ]));

  it("directionsOf gives a row for each direction that has a value", () =>
    expect(directionsOf(traded(null, 4))).toEqual([
      { direction: "bought", value_billion_idr: 4, goods_id: "kopra", goods_en: "copra", sources: ["news"] },
    ]));
});

it("portYears: ports by their largest year, the oldest year first, an unknown port under its id", () => {
  const traffic = [
    { port_id: "b", year: 2025, teu: 5 },
    { port_id: "a", year: 2025, teu: 2 },
    { port_id: "a", year: 2024, teu: 9 },
  ];
  const ports = [{ port_id: "a", name: "Port A", province_code: "21" }];
  expect(portYears(traffic, ports).map(({ name, province_code, year }) => [name, province_code, year])).toEqual([
    ["Port A", "21", 2024],
    ["Port A", "21", 2025],
    ["b", "", 2025],
  ]);
});

it("withFindings: each promise has its own findings and its state; nobody looked at the last one", () => {
  const finding = (promise_id: string, kind: "documented" | "none-found") => ({ promise_id, kind });
  const found = withFindings(
    [{ promise_id: "road" }, { promise_id: "port" }, { promise_id: "fair" }],
    [finding("port", "none-found"), finding("road", "documented"), finding("road", "none-found")],
  );
  expect(found.map(({ promise_id, findings, state }) => [promise_id, findings.length, state])).toEqual([
    ["road", 2, "partly"],
    ["port", 1, "none-found"],
    ["fair", 0, null],
  ]);
});

it("missionsByPartner: a mission to two provinces counts for both, a year once", () => {
  const mission = (date: string | null, ...partner_codes: string[]) => ({ date, partner_codes, source_ids: ["news"] });
  const found = missionsByPartner([mission("2023-05", "82", "81"), mission("2023-09", "82"), mission(null, "21")]);
  expect(found.map(({ province_code, missions, years }) => [province_code, missions, years])).toEqual([
    ["82", 2, ["2023"]],
    ["21", 1, []],
    ["81", 1, ["2023"]],
  ]);
});
