import { expect, it } from "vitest";
import { promiseState, type Finding } from "#metrics/promise-state.ts";

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
