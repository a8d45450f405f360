import type { Bilingual } from "#lib/lang.ts";

/** How firm a figure is; BPS marks the year: `2024*` preliminary, `2025**` very preliminary. */
export type FigureStatus = "final" | "preliminary" | "very_preliminary" | "unknown";

/** What the marks at years and the dashes mean, under a picture. */
export const provisionalNote: Bilingual = {
  id: "* angka sementara, ** angka sangat sementara; garis putus-putus masih dapat direvisi.",
  en: "* preliminary, ** very preliminary; dashed lines may still be revised.",
};

/** From the firmest to the softest. */
const firmness: readonly FigureStatus[] = ["final", "unknown", "preliminary", "very_preliminary"];

/** The status of a sum: it is as firm as the softest of its parts. */
export const softest = (parts: readonly { readonly status: FigureStatus }[]): FigureStatus =>
  firmness.findLast((status) => parts.some((part) => part.status === status)) ?? "unknown";

export const isProvisional = ({ status }: { status: FigureStatus }): boolean =>
  status === "preliminary" || status === "very_preliminary";

const marks: Record<FigureStatus, string> = { final: "", unknown: "", preliminary: "*", very_preliminary: "**" };

/** The mark that BPS sets at a year. */
export const statusMark = (status: FigureStatus): string => marks[status];

/** The year of a row with its mark: "2025**"; bare where the table has no status. */
export const markedYear = ({ year, status }: { readonly year: number; readonly status?: FigureStatus }): string =>
  `${year}${status ? marks[status] : ""}`;

/** Whether a row's notes call its figure preliminary, in tables that have no status of their own. */
export const isNotedProvisional = ({ note_codes }: { readonly note_codes: readonly string[] | null }): boolean =>
  note_codes?.some((note) => note.endsWith("preliminary")) ?? false;
