import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  wcagContrast,
} from "culori";
import { describe, expect, test } from "vitest";
import { paletteCss } from "#lib/palette-css.ts";
import { darkPalette, lightPalette, roleNames, type Palette, type Role } from "#lib/palette.ts";

const palettes: readonly (readonly [string, Palette])[] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

const isRole = (name: string): name is Role => (roleNames as readonly string[]).includes(name);
const startingWith = (...starts: readonly string[]) =>
  roleNames.filter((role) => starts.some((start) => role.startsWith(start)));

const provinces = startingWith("prov-");
const sequential = startingWith("seq-").filter((role) => role !== "seq-shrink");
const diverging = startingWith("div-");
const sectors = startingWith("primary-", "secondary-", "tertiary-");
const events = startingWith("ev-");

const texts: readonly Role[] = [
  ...(["text", "muted", "link", "visited", "focus", "accent", "positive", "negative", "prelim"] as const),
  ...provinces,
];
const marks: readonly Role[] = ["edge", "nodata", "others", ...sectors, ...events];

type Pair = readonly [Role, Role];
const neighbours = (list: readonly Role[]): readonly Pair[] => list.slice(1).map((role, i) => [list[i] ?? role, role]);
const allPairs = (list: readonly Role[]): readonly Pair[] =>
  list.flatMap((role, i) => list.slice(i + 1).map((other): Pair => [role, other]));

const difference = differenceCiede2000();
const eyes = {
  normal: (colour: string): string | object => colour,
  protan: filterDeficiencyProt(1),
  deutan: filterDeficiencyDeuter(1),
  tritan: filterDeficiencyTrit(1),
};

/** Smallest distance of the pairs under each condition. */
function smallest(palette: Palette, pairs: readonly Pair[]): Record<keyof typeof eyes, number> {
  const under = (see: (colour: string) => string | object) =>
    Math.min(...pairs.map(([a, b]) => difference(see(palette[a]), see(palette[b]))));
  return {
    normal: under(eyes.normal),
    protan: under(eyes.protan),
    deutan: under(eyes.deutan),
    tritan: under(eyes.tritan),
  };
}

const worst = (palette: Palette, pairs: readonly Pair[]) => Math.min(...Object.values(smallest(palette, pairs)));

/** Roles that miss the floor on a ground, with their contrast: an empty list is what we want. */
const below = (floor: number, palette: Palette, roles: readonly Role[], grounds: readonly Role[]) =>
  roles.flatMap((role) =>
    grounds
      .map((ground) => [role, ground, wcagContrast(palette[role], palette[ground])] as const)
      .filter(([, , contrast]) => contrast < floor),
  );

describe.each(palettes)("the %s palette", (_name, palette) => {
  test("holds text at 4.5 or more on page and surface", () => {
    expect(below(4.5, palette, texts, ["page", "surface"])).toEqual([]);
  });

  test("holds marks at 3 or more on page, surface and the band of provisional years", () => {
    expect(below(3, palette, marks, ["page", "surface"])).toEqual([]);
    expect(below(3, palette, [...provinces, "others", "accent"], ["band"])).toEqual([]);
  });

  test("holds sector tones and event kinds at 3.1 or more on surface", () => {
    expect(below(3.1, palette, [...sectors, ...events], ["surface"])).toEqual([]);
  });

  test("holds what is written on a fill at 4.5 or more", () => {
    const inks = roleNames.flatMap((role) => {
      const fill = role.replace(/^on-/, "");
      return fill !== role && isRole(fill) ? [[role, fill] as const] : [];
    });
    expect(inks).toHaveLength(21);
    expect(inks.filter(([ink, fill]) => wcagContrast(palette[ink], palette[fill]) < 4.5)).toEqual([]);
  });

  test("keeps all provinces and the others 14 apart for every eye", () => {
    expect(worst(palette, allPairs([...provinces, "others"]))).toBeGreaterThanOrEqual(14);
  });

  test("keeps the steps of a ramp 11 apart from their neighbours for every eye", () => {
    expect(worst(palette, neighbours(sequential))).toBeGreaterThanOrEqual(11);
    expect(worst(palette, neighbours(diverging))).toBeGreaterThanOrEqual(11);
    expect(worst(palette, [["seq-shrink", "seq-1"]])).toBeGreaterThanOrEqual(11);
  });
});

describe("the distances that the design states, to one decimal", () => {
  const stated = (distance: number) => distance.toFixed(1);
  const inBoth = (pairs: readonly Pair[]) => palettes.map(([, palette]) => stated(worst(palette, pairs)));

  test("hold for provinces and others under each condition", () => {
    const pairs = allPairs([...provinces, "others"]);
    expect(palettes.map(([, palette]) => Object.values(smallest(palette, pairs)).map(stated))).toEqual([
      ["16.8", "18.5", "14.1", "15.0"],
      ["21.1", "14.5", "14.6", "19.1"],
    ]);
  });

  test("hold for signed values, sector groups and event kinds", () => {
    expect(inBoth([["positive", "negative"]])).toEqual(["32.6", "34.2"]);
    expect(inBoth(allPairs(["primary-1", "secondary-1", "tertiary-1"]))).toEqual(["18.8", "19.7"]);
    const kinds = allPairs(["ev-mission", "ev-agreement", "ev-law", "ev-follow-up", "ev-meeting"]);
    expect(inBoth(kinds)).toEqual(["17.9", "15.4"]);
  });
});

test("src/styles/tokens.css is what scripts/tokens.ts writes", () => {
  const file = readFileSync(resolve(import.meta.dirname, "../../src/styles/tokens.css"), "utf8");
  expect(file).toBe(paletteCss());
});
