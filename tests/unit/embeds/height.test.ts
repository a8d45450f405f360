import { describe, expect, it } from "vitest";
import { countLines, embedHeight } from "#embeds/height.ts";

const half = (text: string, size: number) => (text.length * size) / 2;

const framed = {
  title: "A claim",
  subtitle: "A measure",
  lines: ["Source: BPS"],
  narrow: { width: 304, height: 300 },
  wide: { width: 720, height: 392 },
};

describe("countLines", () => {
  it("begins a new line with the word that does not fit", () => {
    expect(countLines("aaaa aaaa aaaa", 10, 60, half)).toBe(2);
    expect(countLines("aaaa aaaa aaaa", 10, 30, half)).toBe(3);
  });

  it("lets a word that is too long stand alone", () => expect(countLines("aaaaaaaaaaaa", 10, 20, half)).toBe(1));
});

describe("embedHeight", () => {
  it("takes the tallest width: the narrow drawing at its largest", () => {
    const picture = (300 * 440) / 304;
    const height = embedHeight(framed, half);
    expect(height).toBeGreaterThan(picture);
    expect(height).toBeLessThan(picture + 300);
  });

  it("grows with a title that needs more lines", () => {
    const title = "word ".repeat(40);
    expect(embedHeight({ ...framed, title }, half)).toBeGreaterThan(embedHeight(framed, half));
  });

  it("follows a wide drawing that is the taller one", () => {
    const wide = { width: 720, height: 900 };
    expect(embedHeight({ ...framed, wide }, half)).toBeGreaterThan((900 * 828) / 720);
  });
});
