import { expect, it } from "vitest";
import { isChosen, pickRecords, tally } from "#browser/register-rows.ts";
import { facetsOf } from "#components/mission-view.ts";
import missionPartners from "#datasets/mission-partners.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { csvText, rows } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";

const row = { year: "2025", partner: "64 71", kind: "between-provinces", total: "12.5" };

it("chooses by every name, by one of several values, and by nothing at all", () => {
  expect(isChosen(row, { year: "", partner: "" })).toBe(true);
  expect(isChosen(row, { year: "2025", partner: "71" })).toBe(true);
  expect(isChosen(row, { year: "2025", partner: "7" })).toBe(false);
  expect(isChosen(row, { island: "jawa" })).toBe(false);
});

it("adds totals of one kind, and counts the rows without one", () => {
  const rows = [row, { ...row, total: undefined }, { ...row, kind: "abroad" }];
  expect(tally(rows, "between-provinces")).toEqual({ count: 2, withTotal: 1, sum: 12.5 });
  expect(tally([], "abroad")).toEqual({ count: 0, withTotal: 0, sum: 0 });
});

it("picks whole records of a CSV", () => {
  const csv = 'id,text\na,"one, ""two""\nthree"\nb,four\nc,five\n';
  expect(pickRecords(csv, new Set(["a", "c"]))).toBe('id,text\na,"one, ""two""\nthree"\nc,five\n');
  expect(pickRecords(csv, new Set())).toBe("id,text\n");
});

const entries = missions.map((mission) => ({
  ...facetsOf(mission),
  total: mission.row.total_billion_idr === null ? undefined : String(mission.row.total_billion_idr),
}));

it.each([
  ["year", "2025", (id: string) => /-2025$/.test(id)],
  ["partner", "82", (id: string) => partnersOf(id).includes("82")],
  [
    "host",
    "33",
    (id: string) => rows(tradeMissions).some((one) => one.mission_id === id && one.initiator_code === "33"),
  ],
  ["", "", () => true],
] as const)("adds under %s=%s what the table adds up to", (name, value, isMeant) => {
  const meant = rows(tradeMissions).filter((one) => one.kind === "between-provinces" && isMeant(one.mission_id));
  const totals = meant.flatMap(({ total_billion_idr }) => total_billion_idr ?? []);
  const { count, withTotal, sum } = tally(
    entries.filter((one) => isChosen({ ...one }, { [name]: value })),
    "between-provinces",
  );
  expect([count, withTotal]).toEqual([meant.length, totals.length]);
  expect(sum).toBeCloseTo(
    totals.reduce((all, total) => all + total, 0),
    6,
  );
});

const partnersOf = (id: string) =>
  rows(missionPartners)
    .filter(({ mission_id }) => mission_id === id)
    .map(({ province_code }) => province_code);

it("takes along each chosen mission once, with the header of the file", () => {
  const ids = missions.slice(0, 5).map(({ id }) => id);
  const picked = pickRecords(csvText("trade-missions"), new Set(ids));
  expect(picked.split("\n")[0]).toBe(csvText("trade-missions").split("\n")[0]);
  for (const id of ids) expect(picked.match(new RegExp(`^${id},`, "gm"))).toHaveLength(1);
});
