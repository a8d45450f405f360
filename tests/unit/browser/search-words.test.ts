import { describe, expect, it } from "vitest";
import { corrected, fit, needed, wordsOf } from "#browser/search-words.ts";

describe("wordsOf", () => {
  it("compares small letters without marks", () =>
    expect(wordsOf("Café, 2025–Ternate!")).toEqual(["cafe", "2025", "ternate"]));
  it("finds none in punctuation", () => expect(wordsOf(" … ")).toEqual([]));
});

describe("fit", () => {
  const entry = wordsOf("Jawa Timur–Maluku Utara, Ternate");
  it("takes the beginnings of words in any order", () => expect(fit(entry, ["ut", "jawa"])).toBe(2));
  it("counts those that are there", () => expect(fit(entry, ["jawa", "barat"])).toBe(1));
  it("takes no middle of a word", () => expect(fit(entry, ["awa"])).toBe(0));
});

describe("needed", () => {
  const entries = ["Jawa Timur", "Maluku Utara", "Ternate, Maluku Utara"].map(wordsOf);
  it("is every word where an entry has them all", () => expect(needed(entries, ["maluku", "ternate"])).toBe(2));
  it("is the most that one has, if more than half", () =>
    expect(needed(entries, ["maluku", "ternate", "pala"])).toBe(2));
  it("is more than there can be where half fits, or nothing", () => {
    expect(needed(entries, ["maluku", "pala"])).toBe(Infinity);
    expect(needed(entries, ["pala"])).toBe(Infinity);
  });
  it("is none where nothing is asked", () => expect(needed(entries, [])).toBe(0));
});

describe("corrected", () => {
  const known = new Set(["maluku", "utara", "ternate"]);
  it("puts a slip right and leaves the other words", () =>
    expect(corrected(["malukku", "ut"], known)).toBe("maluku ut"));
  it("is undefined where nothing is near", () => expect(corrected(["zzzzzz"], known)).toBeUndefined());
  it("is undefined where nothing is wrong", () => expect(corrected(["maluku"], known)).toBeUndefined());
});
