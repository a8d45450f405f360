import { expect, it } from "vitest";
import { besideTrade, missionTotals } from "#metrics/mission-totals.ts";

it("adds totals of missions between provinces alone", () => {
  const totals = missionTotals([
    { kind: "between-provinces", total_billion_idr: 100.5 },
    { kind: "between-provinces", total_billion_idr: null },
    { kind: "between-provinces", total_billion_idr: 0 },
    { kind: "online", total_billion_idr: 70 },
    { kind: "abroad", total_billion_idr: 4000 },
    { kind: "other-deal", total_billion_idr: 800 },
  ]);
  expect(totals).toEqual({ all: 6, online: 1, deals: 1, between: 3, withTotal: 2, billions: 100.5 });
});

it("adds nothing to nothing", () =>
  expect(missionTotals([])).toEqual({ all: 0, online: 0, deals: 0, between: 0, withTotal: 0, billions: 0 }));

it("besideTrade adds investment and letters of intent, and is empty where neither is told apart", () => {
  const parts = (investment_billion_idr: number | null, letters_of_intent_billion_idr: number | null) =>
    besideTrade({ investment_billion_idr, letters_of_intent_billion_idr });
  expect([parts(2, 3), parts(2, null), parts(null, 0), parts(null, null)]).toEqual([5, 2, 0, null]);
});
