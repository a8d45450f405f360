import { expect, it } from "vitest";
import { cooperatingPairs } from "#metrics/cooperating-pairs.ts";

const mission = { initiator_code: "35", kind: "between-provinces", source_ids: ["a"] };
const agreement = { level: "governor", source_ids: ["b"] };

it("counts each date of a pair once, and its missions and agreements apart", () => {
  const pairs = cooperatingPairs(
    [
      { ...mission, mission_id: "m1", date: "2021-04-08" },
      { ...mission, mission_id: "m2", date: "2025-03-12" },
      { ...mission, mission_id: "m3", date: "2025-06-01", kind: "abroad" },
    ],
    [
      { mission_id: "m1", province_code: "21" },
      { mission_id: "m2", province_code: "21" },
      { mission_id: "m2", province_code: null },
      { mission_id: "m3", province_code: "11" },
    ],
    [
      { ...agreement, agreement_id: "a1", date: "2021-04-08", parties: ["35", "21"] },
      { ...agreement, agreement_id: "a2", date: null, parties: ["33", "18", "21"] },
      { ...agreement, agreement_id: "a3", date: "2022", parties: ["35", "36"], level: "business" },
      { ...agreement, agreement_id: "a4", date: "2022", parties: ["11", "12", "13", "14", "15"] },
    ],
  );
  expect(
    pairs.map(({ from_code, to_code, missions, agreements, occasions }) => [
      `${from_code}-${to_code}`,
      missions,
      agreements,
      occasions,
    ]),
  ).toEqual([
    ["35-21", 2, 1, 2],
    ["18-21", 0, 1, 1],
    ["18-33", 0, 1, 1],
    ["21-33", 0, 1, 1],
  ]);
  expect(pairs[0]?.sources).toEqual(["a", "b"]);
});
