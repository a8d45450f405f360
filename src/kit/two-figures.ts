import type { Side } from "#kit/range.ts";
import { formats, type NumberFormatName } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** A row with two figures for one thing, `a_…` and `b_…`. */
export type TwoFigures<K extends string> = Readonly<Record<`${Side}_${K}`, number>>;

/** Both figures in a sentence: "184.000 atau 4.200.000"; nothing where there is no row. */
export function either<K extends string>(
  row: TwoFigures<K> | undefined,
  field: K,
  format: NumberFormatName,
  lang: Lang,
): string {
  if (!row) return "";
  const words = (["a", "b"] as const).map((side) => formats[format](row[`${side}_${field}`], lang));
  return words.join({ id: " atau ", en: " or " }[lang]);
}

/** The same of several rows, each under its name: of `name` the fields `name_id` and `name_en`. */
export const eitherOfEach = <P extends string, K extends string>(
  rows: readonly (TwoFigures<K> & Readonly<Record<`${P}_${Lang}`, string>>)[],
  name: P,
  field: K,
  format: NumberFormatName,
  lang: Lang,
): string => rows.map((row) => `${row[`${name}_${lang}`]}: ${either<K>(row, field, format, lang)}`).join("; ");

/** What `range` asks of such rows, to spread into its options: `label` is the format at a point, `says` that of what it says. */
export const twoFigures = <K extends string>(
  field: K,
  { label, says }: { readonly label: NumberFormatName; readonly says: NumberFormatName },
  lang: Lang,
) => ({
  value: (row: TwoFigures<K>, side: Side): number => row[`${side}_${field}`],
  label: (row: TwoFigures<K>, side: Side) => formats[label](row[`${side}_${field}`], lang),
  text: (row: TwoFigures<K>) => either(row, field, says, lang),
});
