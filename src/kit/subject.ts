import type { Role } from "#lib/palette.ts";
import { color, coreProvinces, provinceColor, provinceInk } from "#kit/colors.ts";

/** The colour of the province that a picture is about: its own where it has one, else the accent. */
export const subjectRole = (code: string): Role =>
  coreProvinces.some((core) => core === code) ? (`prov-${code}` as Role) : "accent";

export const subjectColor = (code: string): string => color(subjectRole(code));

/** Lines of a province that a picture is about, among others: what `line` asks of it, to spread into its options. */
export const subjectLines = (subject: string) => ({
  subject,
  color: (code: string) => (code === subject ? subjectColor(code) : provinceColor(code)),
  ink: (code: string) => (code === subject ? subjectColor(code) : provinceInk(code)),
});
