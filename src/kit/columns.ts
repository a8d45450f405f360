import type { Lang } from "#lib/lang.ts";
import { formats } from "#lib/format.ts";
import { codes, codeWord } from "#words/codes.ts";
import type { Bilingual } from "#lib/lang.ts";
import type { FigureStatus } from "#kit/status.ts";
import { nameIn, type Named } from "#kit/names.ts";

/** Columns that many charts' tables share; a chart adds its own beside them. */

export const codeColumn = {
  name: "province_code",
  label: { id: "Kode BPS", en: "BPS code" },
} as const;

export const placeColumn = {
  name: "name_id",
  label: { id: "Provinsi", en: "Province" },
  text: (row: Named, lang: Lang) => nameIn(row, lang),
} as const;

export const yearColumn = { name: "year", label: { id: "Tahun", en: "Year" } } as const;

export const quarterColumn = {
  name: "period",
  label: { id: "Triwulan", en: "Quarter" },
  text: (row: { period: string }, lang: Lang) => formats.period(row.period, lang),
} as const;

export const growthColumn = {
  name: "growth_pct",
  label: { id: "Pertumbuhan (persen)", en: "Growth (percent)" },
  numeric: true,
  text: (row: { growth_pct: number }, lang: Lang) => formats.decimal2(row.growth_pct, lang),
} as const;

export const statusColumn = {
  name: "status",
  label: { id: "Status angka", en: "Status of the figure" },
  text: (row: { status: FigureStatus }, lang: Lang) => statusWords[row.status][lang],
} as const;

const vintageColumn = {
  name: "vintage",
  label: { id: "Rilis", en: "Vintage" },
  text: (row: { vintage: string }, lang: Lang) => codeWord("vintage", row.vintage, lang),
} as const;

const preferredColumn = {
  name: "is_preferred",
  label: { id: "Angka terpakai", en: "In use" },
  text: (row: { is_preferred: boolean }, lang: Lang) =>
    ({ id: ["tidak", "ya"], en: ["no", "yes"] })[lang][Number(row.is_preferred)] ?? "",
} as const;

/** The columns of quarters of which earlier figures are kept. */
export const vintageColumns = [
  codeColumn,
  placeColumn,
  quarterColumn,
  growthColumn,
  vintageColumn,
  preferredColumn,
  statusColumn,
] as const;

const statusWords: Record<FigureStatus, Bilingual> = codes.figure_status;
