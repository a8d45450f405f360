import { dateText } from "#kit/word-columns.ts";
import type { Lang } from "#lib/lang.ts";
import { formatList } from "#lib/numbers.ts";

type Partnered = Readonly<Record<`partner_${Lang}`, string>>;

/** What forms ask of rows that are missions, to spread into their options: the code of who was met, the name, and when. */
export const byPartner = (lang: Lang) => ({
  key: (row: { readonly partner_codes: readonly string[] }) => row.partner_codes.join("-"),
  name: (row: Partnered) => row[`partner_${lang}`],
  series: (row: Partnered) => row[`partner_${lang}`],
  head: (row: Partnered & { readonly date: string | null }) => `${row[`partner_${lang}`]}, ${dateText(row.date, lang)}`,
});

/** The partners of rows as a sentence lists them, by name. */
export const partnersIn = (rows: readonly Partnered[], lang: Lang): string =>
  formatList(rows.map((row) => row[`partner_${lang}`]).sort(), lang);
