import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { wcagContrast } from "culori";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { darkPalette, lightPalette, roleNames, type Palette, type Role } from "#lib/palette.ts";
import { chartCases, drawings } from "./drawn.ts";

const { document } = new JSDOM("").window;

const palettes: readonly (readonly [string, Palette])[] = [
  ["light", lightPalette],
  ["dark", darkPalette],
];

/** Never needed to understand, as the palette says; land and hollow marks are filled with a ground and have an outline. */
const quiet: readonly string[] = ["rule", "band", "coast", "land", "surface", "page"];

/** The pale end of a ramp is an area with an outline beside others; its steps are held apart by their distances. */
const isRamp = (role: string) => /^(seq|div)-/.test(role);

interface Ink {
  readonly role: Role;
  readonly opacity: number;
  readonly isText: boolean;
}

/** The value of an attribute as it is inherited. */
function inherited(element: Element, name: string): string | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = at.getAttribute(name);
    if (value !== null) return value;
  }
  return null;
}

const roleOf = (value: string | null): Role | null => {
  const name = value === "currentColor" ? "text" : /^var\(--([a-z0-9-]+)\)$/.exec(value ?? "")?.[1];
  return roleNames.find((role) => role === name) ?? null;
};

function inkOf(element: Element, part: "fill" | "stroke"): Ink | null {
  const role = roleOf(inherited(element, part));
  const opacity = Number(inherited(element, `${part}-opacity`) ?? 1) * Number(inherited(element, "opacity") ?? 1);
  return role && { role, opacity, isText: element.localName === "text" };
}

/** Every colour that a picture draws a mark or writes a word with; the stroke of a word is its halo. */
function inksIn(svg: string): readonly Ink[] {
  const root = document.createElement("div");
  root.innerHTML = svg;
  return [...root.querySelectorAll("path, rect, circle, line, polyline, polygon, text")].flatMap((element) =>
    (element.localName === "text" ? (["fill"] as const) : (["fill", "stroke"] as const)).flatMap(
      (part) => inkOf(element, part) ?? [],
    ),
  );
}

/** A colour seen through to the ground. */
function over(colour: string, ground: string, opacity: number): string {
  const channel = (hex: string, at: number) => parseInt(hex.slice(1 + 2 * at, 3 + 2 * at), 16);
  const mixed = [0, 1, 2].map((at) => Math.round(channel(colour, at) * opacity + channel(ground, at) * (1 - opacity)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

describe.each(chartCases)("the colours of %s", (_, chart) => {
  const inks = drawings(chart, "id").map(({ svg }) => inksIn(svg));

  it.each(palettes)("hold their contrast in the %s palette: words 4.5, marks 3", (_, palette) => {
    const weak = inks.flatMap((drawn) =>
      drawn.flatMap(({ role, opacity, isText }) => {
        const fill = roleNames.find((name) => role === `on-${name}`);
        const least = isText ? 4.5 : 3;
        if (fill) {
          const isDrawn = drawn.some((ink) => !ink.isText && ink.role === fill);
          return isDrawn && wcagContrast(palette[role], palette[fill]) >= least ? [] : [`${role} on ${fill}`];
        }
        if (!isText && (quiet.includes(role) || isRamp(role))) return [];
        const contrast = wcagContrast(over(palette[role], palette.surface, opacity), palette.surface);
        return contrast >= least ? [] : [`${isText ? "text" : "mark"} ${role} ${contrast.toFixed(2)}`];
      }),
    );
    expect([...new Set(weak)]).toEqual([]);
  });
});

describe("forced colours", () => {
  const css = readFileSync(resolve(import.meta.dirname, "../../../src/styles/modes.css"), "utf8");
  const forced = css.slice(css.indexOf("(forced-colors: active)"));
  const system = ["Canvas", "CanvasText", "GrayText", "Highlight", "HighlightText", "LinkText", "VisitedText"];

  it("give a system colour to every role that charts draw lines, marks and words with, but ramps and sector tones", () => {
    const keeps = (role: string) => isRamp(role) || /^(on-|primary-|secondary-|tertiary-)/.test(role);
    const used = new Set(
      chartCases
        .flatMap(([, chart]) => drawings(chart, "id").flatMap(({ svg }) => inksIn(svg)))
        .map(({ role }) => role),
    );
    const unsaid = [...used].filter((role) => {
      const value = new RegExp(`--${role}:\\s*([A-Za-z]+)`).exec(forced)?.[1];
      return !keeps(role) && !system.includes(value ?? "");
    });
    expect(unsaid).toEqual([]);
  });
});
