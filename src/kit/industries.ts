import { rounded } from "#lib/rounded.ts";
import type { Role } from "#lib/palette.ts";
import type { Lang } from "#lib/lang.ts";
import { hatch } from "#kit/hatch.ts";
import { color } from "#kit/colors.ts";

/** Categories A…RSTU in BPS order. */
export const industryOrder = "A B C D E F G H I J K L MN O P Q RSTU".split(" ");

/** What closes a bar when not every industry is drawn: known but not drawn apart, or not in the source that is drawn. */
export type Remainder = "not_shown" | "not_in_source";

const group: Record<string, "primary" | "secondary" | "tertiary"> = {
  A: "primary",
  B: "primary",
  C: "secondary",
  D: "secondary",
  E: "secondary",
  F: "secondary",
};

/** Tones 1 and 2 alternate inside a group, so that neighbours differ; identity is the label, not the tone. */
export function industryRole(code: string): Role {
  const hue = group[code] ?? "tertiary";
  const members = industryOrder.filter((other) => (group[other] ?? "tertiary") === hue);
  // C and F are drawn side by side in most pictures, since D and E are small.
  const tone = code === "F" ? 2 : (members.indexOf(code) % 2) + 1;
  return `${hue}-${tone}` as Role;
}

export const isRemainder = (part: string): part is Remainder => part === "not_shown" || part === "not_in_source";

/** Fill of a part of a bar: the industry's tone, the ground where it is only not drawn apart, the hatch where it is missing. */
export function partFill(part: string): string {
  if (part === "not_shown") return color("surface");
  return isRemainder(part) ? hatch : color(industryRole(part));
}

/** Ink for words on a part; on the hatch they stand on a strip of the surface. */
export const partInk = (part: string): string =>
  isRemainder(part) ? color("text") : color(`on-${industryRole(part)}` as Role);

export const remainderWords: Record<Remainder, Record<Lang, string>> = {
  not_shown: { id: "tidak dirinci di sini", en: "not shown separately" },
  // BPS publishes all 17; that a source does not print one says nothing of others.
  not_in_source: { id: "tidak ada di sumber ini", en: "not in this source" },
};

/** A part of a whole, in percent of it. */
export interface Part {
  readonly part: string;
  readonly share_pct: number;
}

/**
 * Closes a set of shares to 100 percent with a remainder that says why it is not drawn.
 * A remainder of less than half a tenth is rounding and falls away.
 * @throws when the shares add to more than 100.5
 */
export function withRemainder<P extends Part>(
  parts: readonly P[],
  remainder: Remainder,
): { part: string; share_pct: number }[] {
  const sum = parts.reduce((total, { share_pct }) => total + share_pct, 0);
  if (sum > 100.5) throw new Error(`shares add to more than the whole: ${sum}`);
  const rest = rounded(100 - sum, 2);
  return rest < 0.05 ? [...parts] : [...parts, { part: remainder, share_pct: rest }];
}
