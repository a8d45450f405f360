import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chartImage, provinceSocialImage } from "#components/social-images.ts";
import { provinceCard } from "#components/province-card.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import { cached } from "#images/cache.ts";
import { framed } from "#images/frame.ts";
import { provinceImage } from "#images/province.ts";
import { langs } from "#lib/lang.ts";
import { formats } from "#lib/format.ts";
import { chart } from "#registry/charts.ts";
import { rows } from "#registry/datasets.ts";
import { provinces } from "#registry/provinces.ts";
import { socialDrawing } from "#render/social-drawing.ts";

const entry = chart("growth-core-provinces");

const card = (format: "wide" | "square") =>
  framed(
    {
      format,
      claim: entry.title("id"),
      line: entry.subtitle("id"),
      accent: entry.accent,
      someOf: () => "",
      credit: ["data", "BPS"],
    },
    (box) => socialDrawing(entry, "id", box),
  );

/** The size of each word in px: what the nested drawing says in its units, times its scale. */
function smallest(svg: string): number {
  const nested =
    /<svg x="[^"]*" y="[^"]*" width="([\d.]+)"[^>]*? font-size="([\d.]+)"[^>]*? viewBox="0 0 ([\d.]+)/.exec(svg);
  const [width = 0, unit = 0, units = 1] = (nested?.slice(1) ?? []).map(Number);
  const own = [...svg.matchAll(/<text x="[^"]*" y="[^"]*" font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return Math.min(...own, (unit * width) / units);
}

describe("the picture of a chart", () => {
  it.each(["wide", "square"] as const)("has words that can be read on a phone (%s)", (format) => {
    expect(smallest(card(format))).toBeGreaterThanOrEqual(24);
  });

  it("has plain colours, no address and nothing from outside", () => {
    expect(card("wide")).not.toMatch(
      /var\(|currentColor|https?:\/\/(?!www\.w3\.org\/2000\/svg)|localhost|<image|<style/,
    );
  });

  it("says the finding, what is measured, whose figures these are, and the last value of each line", () => {
    const words = [...card("square").matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) => inner).join(" ");
    for (const said of [entry.title("id"), "persen", "BPS", "antarprovinsi", "Maluku Utara 34,17", "Lampung 5,28"])
      expect(words).toContain(said);
  });
});

describe("the picture of a long list", () => {
  const long = chart("growth-ranking-2025");
  const box = { width: 600, height: 440, text: 25.5, ground: "#fff" };
  const drawn = socialDrawing(long, "id", box);

  it("shows fewer rows, each with its name, and says how many", () => {
    expect(drawn.rows?.all).toBe(long.rows.length);
    expect(drawn.rows?.shown).toBeGreaterThanOrEqual(10);
    const words = [...drawn.at(0, 0).matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) => inner);
    for (const said of ["Maluku Utara", "Jawa Tengah", "Lampung", "Papua Tengah"]) expect(words).toContain(said);
    expect(words.length).toBe(2 * (drawn.rows?.shown ?? 0));
    expect(drawn.height).toBeLessThanOrEqual(box.height);
  });

  it("shows all rows of a list that has room", () => {
    expect(socialDrawing(chart("promises-by-finding"), "id", box).rows).toBeNull();
  });
});

describe("the picture of a dense chart", () => {
  const box = { width: 608, height: 444, text: 25.5, ground: "#fff" };
  const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, inner]) => inner);

  it("names groups where rows are too low for names, and keeps its cells apart", () => {
    const svg = socialDrawing(chart("interprovincial-flows-2016-all"), "id", box).at(0, 0);
    const islands = ["Sumatera", "Jawa", "Bali dan Nusa Tenggara", "Kalimantan", "Sulawesi", "Maluku dan Papua"];
    expect(wordsOf(svg)).toEqual(expect.arrayContaining(islands));
    expect(svg).toMatch(/scale\([\d.,]+\)" stroke-width="0\.9"/);
  });

  it("names every year of a calendar, the busiest in bold, and its discs keep their areas", () => {
    const svg = socialDrawing(chart("missions-timeline"), "id", box).at(0, 0);
    expect(wordsOf(svg).filter((word) => /^20\d\d$/.test(word ?? "")).length).toBe(11);
    expect(/font-weight="700"[^>]*><text[^>]*>(\d{4})</.exec(svg)?.[1]).toBe("2025");
    const radii = [...svg.matchAll(/ r="([\d.]+)"/g)].map(([, radius]) => Number(radius));
    expect([Math.min(...radii), Math.max(...radii)]).toEqual([5, 36]);
  });
});

describe("what a head says of a picture", () => {
  it("is its size and what it shows, in few enough words for a network", () => {
    for (const lang of langs) {
      const { width, height, alt, path } = chartImage("growth-core-provinces", lang);
      expect([width, height]).toEqual([1200, 630]);
      expect(path).toMatch(/\.png$/);
      expect(alt.startsWith(entry.title(lang))).toBe(true);
      expect(alt.length).toBeLessThanOrEqual(420);
    }
  });
});

describe("the picture of a province", () => {
  it("shows figures that are cells of the tables", () => {
    for (const { code } of provinces) {
      const growth = rows(growthAnnual)
        .filter((row) => row.province_code === code && row.is_preferred)
        .toSorted((a, b) => a.year - b.year)
        .at(-1);
      const [first] = provinceCard(code, "en").figures;
      expect(first?.value, code).toBe(growth && formats.percent2(growth.growth_pct, "en"));
      expect(provinceSocialImage(code, "id").alt).toContain(growth && formats.percent2(growth.growth_pct, "id"));
    }
  });

  it("names the province in the language of the page and marks it on the map", () => {
    expect(provinceImage(provinceCard("82", "en"), "en")).toMatch(/>North Maluku<.*<circle[^>]*fill="none"/s);
    expect(provinceImage(provinceCard("82", "id"), "id")).toContain(">Maluku Utara<");
  });
});

describe("the cache", () => {
  const folder = mkdtempSync(join(tmpdir(), "images-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  it("makes a picture once for the same parts, and again for others", async () => {
    let made = 0;
    const make = async () => Uint8Array.of((made += 1));
    const get = (...parts: readonly string[]) => cached(parts, make, folder);
    expect([...(await get("a", "b"))]).toEqual([1]);
    expect([...(await get("a", "b"))]).toEqual([1]);
    expect([...(await get("ab"))]).toEqual([2]);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
