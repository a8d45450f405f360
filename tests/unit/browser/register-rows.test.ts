import { expect, it } from "vitest";
import { isChosen, pickRecords, tally } from "#browser/register-rows.ts";

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
