import { expect, it } from "vitest";
import { promiseState, type Finding, withFindings } from "#metrics/promise-state.ts";

const cases: readonly [findings: readonly Finding[], state: Finding | null][] = [
  [[], null],
  [["documented"], "documented"],
  [["documented", "documented"], "documented"],
  [["none-found"], "none-found"],
  [["partly"], "partly"],
  [["documented", "none-found"], "partly"],
  [["partly", "none-found"], "partly"],
  [["documented", "partly"], "partly"],
];

it.each(cases)("of %j a promise is %s", (findings, state) => expect(promiseState(findings)).toBe(state));

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
