import type { Role } from "#lib/palette.ts";

/** A colour by its role: the page gives the value, light or dark. */
export const color = (role: Role): string => `var(--${role})`;

/** The five provinces of the founding documents, in the order that their colours were measured for. */
export const coreProvinces = ["82", "21", "33", "35", "18"] as const;

/** The core provinces, and Indonesia that they are compared with. */
export const coreAndNation: readonly string[] = [...coreProvinces, "00"];

const coloured = new Set<string>(coreAndNation);

/** Whether a place has a colour of its own: the core provinces and Indonesia ("00"). */
export const isColoured = (code: string): boolean => coloured.has(code);

/** The fixed colour of a core province and of Indonesia ("00"); one grey for all others. */
export function provinceColor(code: string): string {
  return isColoured(code) ? `var(--prov-${code})` : color("others");
}

/** Colours of label text: the province's own, and the muted text colour for the others. */
export function provinceInk(code: string): string {
  return isColoured(code) ? provinceColor(code) : color("muted");
}
