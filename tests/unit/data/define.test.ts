import { expect, expectTypeOf, test } from "vitest";
import { defineDataset, type Dataset, type Row } from "#data/define.ts";
import { places, rainfall } from "./rainfall.ts";

test("Row gives each column the type that it reads to", () => {
  type Rain = Row<typeof rainfall>;
  expectTypeOf<Rain["place_code"]>().toEqualTypeOf<string>();
  expectTypeOf<Rain["year"]>().toEqualTypeOf<number>();
  expectTypeOf<Rain["mm"]>().toEqualTypeOf<number | null>();
  expectTypeOf<Rain["is_preferred"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Rain["status"]>().toEqualTypeOf<"final" | "preliminary">();
  expectTypeOf<Rain["neighbours"]>().toEqualTypeOf<readonly string[] | null>();
  // @ts-expect-error a misspelt column is a compile error
  type Misspelt = Rain["yaer"];
  expectTypeOf<Misspelt>().toBeAny();
});

test("a definition with its own columns is a Dataset", () => {
  expectTypeOf(rainfall).toExtend<Dataset>();
});

test("defineDataset takes no key that is not a column", () => {
  // @ts-expect-error place_coed is no column
  expect(defineDataset({ ...places, primaryKey: ["place_coed"] }).primaryKey).toEqual(["place_coed"]);
});
