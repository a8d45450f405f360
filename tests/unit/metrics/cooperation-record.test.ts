import { describe, expect, it } from "vitest";
import { cooperationRecord } from "#metrics/cooperation-record.ts";

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
