import type { Role } from "#lib/palette.ts";
import { color, coreProvinces } from "#kit/colors.ts";

/** The colour of the province that a picture is about: its own where it has one, else the accent. */
export const subjectRole = (code: string): Role =>
  coreProvinces.some((core) => core === code) ? (`prov-${code}` as Role) : "accent";

export const subjectColor = (code: string): string => color(subjectRole(code));
