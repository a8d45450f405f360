import { describe, expect, test } from "vitest";
import { advanceWidths } from "#kit/advance-widths.ts";
import { fontCharacters } from "#lib/font-characters.ts";

describe("fontCharacters", () => {
  test("names each character once", () => {
    expect(new Set(fontCharacters).size).toBe([...fontCharacters].length);
  });

  test("holds what figures are written with: minus, en dash and the space that never breaks", () => {
    for (const character of "\u2212–\u00a0") expect(fontCharacters).toContain(character);
  });

  test("is measured whole, so that no label is laid out by guess", () => {
    expect([...fontCharacters].filter((character) => !(character in advanceWidths))).toEqual([]);
    expect(Object.keys(advanceWidths)).toHaveLength([...fontCharacters].length);
  });
});
