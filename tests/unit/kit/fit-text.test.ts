import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beginning, fitted } from "#kit/fit-text.ts";
import { textWidth } from "#kit/text-width.ts";

describe("fitted", () => {
  it("leaves words alone that fit", () => {
    expect(fitted("Maluku Utara", 200, 16)).toBe("Maluku Utara");
  });

  it("ends what does not fit with an ellipsis, without a space before it", () => {
    expect(fitted("Maluku Utara", textWidth("Maluku …", 16), 16)).toBe("Maluku…");
  });

  it("never cuts an emoji in two", () => {
    const farmer = "👩🏽‍🌾";
    expect(fitted(farmer.repeat(9), textWidth(`${farmer}${farmer}…`, 16), 16)).toBe(`${farmer}${farmer}…`);
  });

  it("never takes more room than it has, as long as an ellipsis fits", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 20, max: 300 }), (text, room) => {
        expect(textWidth(fitted(text, room, 16), 16)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe("beginning", () => {
  it("cuts a long name at its first comma, bracket or semicolon, and leaves a short one whole", () => {
    expect(beginning("Kayu, Barang dari Kayu dan Gabus", 20)).toBe("Kayu");
    expect(beginning("Kayu (dan Barang dari Kayu)", 20)).toBe("Kayu");
    expect(beginning("Kayu, Gabus", 20)).toBe("Kayu, Gabus");
  });
});
