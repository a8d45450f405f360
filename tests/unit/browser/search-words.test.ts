import { describe, expect, it } from "vitest";
import { corrected, matches, wordsOf } from "#browser/search-words.ts";

describe("wordsOf", () => {
  it("compares small letters without marks", () =>
    expect(wordsOf("Café, 2025–Ternate!")).toEqual(["cafe", "2025", "ternate"]));
  it("finds none in punctuation", () => expect(wordsOf(" … ")).toEqual([]));
});

describe("matches", () => {
  const entry = wordsOf("Jawa Timur–Maluku Utara, Ternate");
  it("takes the beginnings of words in any order", () => expect(matches(entry, ["ut", "jawa"])).toBe(true));
  it("wants every word", () => expect(matches(entry, ["jawa", "barat"])).toBe(false));
  it("takes no middle of a word", () => expect(matches(entry, ["awa"])).toBe(false));
  it("shows everything where nothing is asked", () => expect(matches(entry, [])).toBe(true));
});

describe("corrected", () => {
  const known = new Set(["maluku", "utara", "ternate"]);
  it("puts a slip right and leaves the other words", () =>
    expect(corrected(["malukku", "ut"], known)).toBe("maluku ut"));
  it("is undefined where nothing is near", () => expect(corrected(["zzzzzz"], known)).toBeUndefined());
  it("is undefined where nothing is wrong", () => expect(corrected(["maluku"], known)).toBeUndefined());
});
