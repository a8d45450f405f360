import { describe, expect, expectTypeOf, it } from "vitest";
import type { Form } from "#kit/forms.ts";
import { langs } from "#lib/lang.ts";
import { charts } from "#registry/charts.ts";
import { formWords } from "#words/forms.ts";

const forms = Object.keys(formWords.id);

describe("the forms of charts", () => {
  it("are those of the kit, each with its words", () => {
    expectTypeOf<keyof (typeof formWords)["id"]>().toEqualTypeOf<Form>();
    for (const lang of langs) {
      for (const { name, use } of Object.values(formWords[lang])) {
        expect(name).toMatch(/^\p{Lu}[^.]*$/u);
        expect(use).toMatch(/^\p{Lu}[^.]*$/u);
      }
    }
  });

  it.each(forms)("have a chart drawn as %s", (form) => {
    expect(charts.filter((chart) => chart.form === form)).not.toEqual([]);
  });
});
