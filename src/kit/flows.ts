import { namedAs, type NamedAs, namesAs, namesOf, nameOn, shortNameIn } from "#kit/names.ts";
import type { Stage } from "#kit/stage.ts";
import { textColumn } from "#kit/word-columns.ts";
import type { Lang } from "#lib/lang.ts";
import { type Sourced, sourcesOf } from "#lib/sources-of.ts";

interface Ends {
  readonly from_code: string;
  readonly to_code: string;
}

/** A flow from one province to another with the names of both. */
export type Flow = Ends & NamedAs<"from"> & NamedAs<"to">;

/** Rows of a table of flows as rows of a chart: with the names of both ends and the source. @throws on an unknown code */
export function withEnds<R extends Ends & Sourced>(
  flows: readonly R[],
  provinces: Parameters<typeof namesOf>[0],
): readonly (R & Flow & { readonly sources: readonly string[] })[] {
  const names = namesOf(provinces);
  return flows.map((flow) => ({
    ...flow,
    ...namesAs("from", names(flow.from_code)),
    ...namesAs("to", names(flow.to_code)),
    sources: sourcesOf(flow),
  }));
}

export const sellerColumn = { ...textColumn("from", { id: "Penjual", en: "Seller" }), says: "name" } as const;

export const buyerColumn = { ...textColumn("to", { id: "Pembeli", en: "Buyer" }), says: "to" } as const;

/** One flow of each seller, the first, in the order of the rows. */
export const sellersOf = <F extends Flow>(rows: readonly F[]): readonly F[] =>
  rows.filter((row, index) => rows.findIndex(({ from_code }) => from_code === row.from_code) === index);

/** "Jawa Timur ke Bali", and "di dalam Jawa" where both ends are one. */
export function route(from: string, to: string, lang: Lang): string {
  if (from === to) return `${{ id: "di dalam", en: "within" }[lang]} ${from}`;
  return `${from} ${{ id: "ke", en: "to" }[lang]} ${to}`;
}

/** What forms ask of rows that are flows, to spread into their options: both ends, and the seller as the series. */
export const byFlow = (lang: Lang) => ({
  from: ({ from_code }: Flow) => from_code,
  to: ({ to_code }: Flow) => to_code,
  key: ({ from_code }: Flow) => from_code,
  series: (row: Flow) => row[`from_${lang}`],
  head: (row: Flow) => route(row[`from_${lang}`], row[`to_${lang}`], lang),
});

/** The name of a seller that fits a picture: short where it is narrow, and where the name has more than `most` letters. */
export function sellerOn(stage: Stage, row: Flow, most = Infinity): string {
  const place = namedAs("from", row);
  const name = nameOn(stage, place);
  return name.length > most ? shortNameIn(place, stage.lang) : name;
}
