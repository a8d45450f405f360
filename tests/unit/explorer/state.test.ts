import { describe, expect, it } from "vitest";
import { type Choices, hasState, readState, type State, withState } from "#explorer/state.ts";

const start: State = { indicator: "growth", places: ["18", "82"], from: 2011, to: 2025, form: "line" };
const choices: Choices = { places: ["00", "11", "18", "82"], from: 2010, to: 2025, start };
const address = (state: Partial<State>) => withState("http://localhost/jelajah/", { ...start, ...state }, choices);

describe("withState", () => {
  it("writes nothing of what is as at the start", () => {
    expect(address({})).toBe("http://localhost/jelajah/");
    expect(address({ places: ["82", "18"] })).toBe("http://localhost/jelajah/");
  });

  it("writes what differs, and all places in one word", () => {
    expect(address({ form: "heat", places: choices.places, from: 2020, to: 2020 })).toBe(
      "http://localhost/jelajah/?places=all&years=2020&form=heat",
    );
    expect(address({ indicator: "per-head", places: ["82", "11"] })).toBe(
      "http://localhost/jelajah/?indicator=per-head&places=11.82",
    );
  });

  it("keeps other parts of the query and takes its own away", () => {
    expect(withState("http://localhost/?a=1&form=heat#x", start, choices)).toBe("http://localhost/?a=1#x");
  });
});

describe("readState", () => {
  it.each([
    { form: "bars", to: 2024 },
    { indicator: "gap", places: ["11"], from: 2015 },
    { places: choices.places, from: 2013, to: 2013, form: "heat" },
  ] satisfies Partial<State>[])("reads back what was written: %o", (state) => {
    expect(readState(new URL(address(state)).search, choices)).toEqual({ ...start, ...state });
  });

  it.each(["", "?indicator=constructor&places=99&years=20x5&form=pie", "?indicator=&places=&years=&form=", "?other=1"])(
    "is the start for %o",
    (search) => expect(readState(search, choices)).toEqual(start),
  );

  it("holds years within what there is, in order", () => {
    expect(readState("?years=2030-1990", choices)).toMatchObject({ from: 2010, to: 2025 });
  });
});

describe("hasState", () => {
  it("knows the explorer's own words", () => {
    expect([hasState("?form=bars"), hasState("?growth-core-provinces=others"), hasState("")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
