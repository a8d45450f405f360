import type { Lang } from "#lib/lang.ts";
import { formats, type NumberFormatName } from "#lib/format.ts";
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
  says: "name",
  text: (row: Named, lang: Lang) => nameIn(row, lang),
} as const;

/** A column of figures: the field of the row, its words, and the format of its cells; "–" where a figure is missing. */
export const numberColumn = <K extends string>(name: K, label: Bilingual, format: NumberFormatName) =>
  ({
    name,
    label,
    numeric: true,
    text: (row: Readonly<Record<K, number | null>>, lang: Lang) => {
      const value: number | null = row[name];
      return value === null ? "–" : formats[format](value, lang);
    },
  }) as const;

/** A column of figures that the computed description says. */
export const valueColumn = <K extends string>(name: K, label: Bilingual, format: NumberFormatName) =>
  ({ ...numberColumn(name, label, format), says: "value" }) as const;

/** A column of billions of rupiah, which its label says behind what they are of. */
export const rupiahColumn = <K extends string>(name: K, { id, en }: Bilingual, format: NumberFormatName) =>
  numberColumn(name, { id: `${id} (miliar rupiah)`, en: `${en} (billion rupiah)` }, format);

export const yearColumn = { name: "year", label: { id: "Tahun", en: "Year" }, says: "time" } as const;

export const monthColumn = {
  name: "period",
  label: { id: "Bulan", en: "Month" },
  says: "time",
  text: (row: { period: string }, lang: Lang) => formats.date(row.period, lang),
} as const;

export const quarterColumn = {
  name: "period",
  label: { id: "Triwulan", en: "Quarter" },
  says: "time",
  text: (row: { period: string }, lang: Lang) => formats.period(row.period, lang),
} as const;

export const growthColumn = valueColumn(
  "growth_pct",
  { id: "Pertumbuhan (persen)", en: "Growth (percent)" },
  "decimal2",
);

export const shareColumn = numberColumn("share_pct", { id: "Pangsa (persen)", en: "Share (percent)" }, "decimal2");

/** How much more or less a rate is than the nation's. */
export const gapColumn = <K extends string>(name: K) =>
  valueColumn(
    name,
    { id: "Selisih dari Indonesia (poin persen)", en: "Gap to Indonesia (percentage points)" },
    "signed2",
  );

export const povertyColumn = valueColumn(
  "poverty_pct",
  { id: "Penduduk miskin (persen)", en: "People in poverty (percent)" },
  "decimal2",
);

export const perHeadColumn = (format: NumberFormatName) =>
  valueColumn("million_idr", { id: "PDRB per kapita (juta rupiah)", en: "GRDP per head (million rupiah)" }, format);

const pricesOf: Bilingual<Readonly<Record<"current" | "constant2010", string>>> = {
  id: { current: "PDRB harga berlaku", constant2010: "PDRB harga konstan 2010" },
  en: { current: "GRDP, current prices", constant2010: "GRDP, constant 2010 prices" },
};

export const grdpColumn = (prices: "current" | "constant2010", format: NumberFormatName) =>
  numberColumn(
    "value_trillion_idr",
    { id: `${pricesOf.id[prices]} (triliun rupiah)`, en: `${pricesOf.en[prices]} (trillion rupiah)` },
    format,
  );

export const rankColumn = { name: "rank", label: { id: "Peringkat", en: "Rank" }, numeric: true } as const;

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
