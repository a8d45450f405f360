import { describe, expect, it } from "vitest";
import { aboveNation, gapClasses, gapYearSaid } from "#kit/growth-gap.ts";
import { bySteps, stepCounts, stepOf, stepsAt } from "#kit/steps.ts";

describe("steps", () => {
  it("put a value on an edge into the class above it", () => {
    const roles = [-26.91, -2, -0.51, -0.5, 0.49, 0.5, 2].map((gap) => stepOf(gapClasses, gap).role);
    expect(roles).toEqual(["div-1", "div-2", "div-2", "div-4", "div-4", "div-6", "div-7"]);
  });

  it("refuse a value that no class holds", () => {
    expect(() => stepOf(gapClasses.slice(1), -3)).toThrow("the first begins at -2");
  });

  it("give fill, ink and legend of a figure", () => {
    const { fill, ink, classes } = bySteps(gapClasses, "gap", "id");
    expect([fill({ gap: 3 }), ink({ gap: 3 })]).toEqual(["var(--div-7)", "var(--on-div-7)"]);
    expect(classes.at(-1)).toEqual({ fill: "var(--div-7)", label: "2 ke atas" });
  });

  it("count the values of each class", () => {
    expect(stepCounts(gapClasses.slice(0, 2), [-3, -1, -1.5], "id")).toBe(
      "lebih dari 2 di bawah: 1; 0,5–2 di bawah: 2",
    );
  });
});

describe("steps between edges", () => {
  it("take the sequential colours, a value on an edge that of the class above it", () => {
    const steps = stepsAt([1, 5]);
    expect([0, 1, 4.9, 5].map((value) => stepOf(steps, value).role)).toEqual(["seq-1", "seq-2", "seq-2", "seq-3"]);
    expect(steps.map(({ en }) => en)).toEqual(["below 1", "1–5", "5 and more"]);
  });

  it("are named by their edges in words, the last with the unit", () => {
    const steps = stepsAt([1, 5], (edge) => `${edge},0`, { id: ", triliun rupiah", en: "" });
    expect(steps.map(({ id }) => id)).toEqual(["di bawah 1,0", "1,0–5,0", "5,0 ke atas, triliun rupiah"]);
  });
});

describe("the gap to the nation", () => {
  const gap = (gap_pp: number, nation_pct: number) => ({ year: 2020, status: "final" as const, gap_pp, nation_pct });

  it("counts who did better; as well as the nation is not better", () => {
    expect(aboveNation([gap(1, 5), gap(0, 5), gap(-1, 5)], "en")).toBe("1 of 3 provinces");
  });

  it("says whether the nation grew or shrank", () => {
    expect(gapYearSaid([gap(1, -2.07), gap(-1, -2.07)], "id")).toBe(
      "2020: Indonesia menyusut 2,07\u00a0persen; 1 dari 2 provinsi lebih baik.",
    );
    expect(gapYearSaid([gap(1, 5.11)], "en")).toBe(
      "2020: Indonesia grew by 5.11\u00a0percent; 1 of 1 provinces grew faster.",
    );
    expect(gapYearSaid([], "id")).toBe("");
  });
});
