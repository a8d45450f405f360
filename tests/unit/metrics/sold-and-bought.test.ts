import { describe, expect, it } from "vitest";
import { goodsOfMissions } from "#metrics/mission-goods.ts";
import { missionsByPartner } from "#metrics/missions-with-partners.ts";
import { directionsOf, splitMissions } from "#metrics/sold-and-bought.ts";

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

describe("what was sold and bought at a mission", () => {
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

it("missionsByPartner: a mission to two provinces counts for both, a year once", () => {
  const mission = (date: string | null, ...partner_codes: string[]) => ({ date, partner_codes, source_ids: ["news"] });
  const found = missionsByPartner([mission("2023-05", "82", "81"), mission("2023-09", "82"), mission(null, "21")]);
  expect(found.map(({ province_code, missions, years }) => [province_code, missions, years])).toEqual([
    ["82", 2, ["2023"]],
    ["21", 1, []],
    ["81", 1, ["2023"]],
  ]);
});
