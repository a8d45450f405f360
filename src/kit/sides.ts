import type { Role } from "#lib/palette.ts";
import { color, coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";
import type { PairEntity } from "#kit/define-template.ts";
import { subjectRole } from "#kit/subject.ts";
import { provinceSymbol } from "#kit/symbols.ts";

const isCore = (code: string) => coreProvinces.some((core) => core === code);

/**
 * The colour of one side of a pair: its own for a core province; of two others the first takes the accent, which never
 * stands beside a core province's colour, and the second the grey of all others.
 */
export function sideRole({ sides: [a, b] }: PairEntity, code: string): Role {
  if (isCore(code)) return subjectRole(code);
  return code === a.code && !isCore(b.code) ? "accent" : "others";
}

export const sideColor = (pair: PairEntity, code: string): string => color(sideRole(pair, code));

/** The colour of a side's words: grey words are the muted text. */
function sideInk(pair: PairEntity, code: string): string {
  const role = sideRole(pair, code);
  return color(role === "others" ? "muted" : role);
}

/** Lines of the two sides and of the nation, to spread into the options of `line`. */
export const sideLines = (pair: PairEntity) => ({
  color: (code: string) => (code === "00" ? provinceColor(code) : sideColor(pair, code)),
  ink: (code: string) => (code === "00" ? provinceInk(code) : sideInk(pair, code)),
});

/** The symbol of a side: its own, or a square for the second where both would have the same. */
export function sideSymbol({ sides: [a, b] }: PairEntity, code: string) {
  const [first, second] = [provinceSymbol(a.code), provinceSymbol(b.code)];
  return code === a.code ? first : second === first ? provinceSymbol("33") : second;
}
