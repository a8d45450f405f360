import { type Sourced, sourcesOf } from "#lib/sources-of.ts";
import { meanOfYears } from "#metrics/mean-of-years.ts";

export interface Mean {
  readonly province_code: string;
  /** "2021–2025" */
  readonly period: string;
  readonly mean: number;
  readonly sources: readonly string[];
}

/** The mean of each place over some years, both ends among them; places without a figure of every year are left out. */
export function meansOfPlaces<
  K extends string,
  T extends Sourced & { readonly province_code: string; readonly year: number } & Readonly<Record<K, number>>,
>(rows: readonly T[], years: readonly [from: number, to: number], field: K): readonly Mean[] {
  const [from, to] = years;
  const within = rows.filter(({ year }) => year >= from && year <= to);
  return [...Map.groupBy(within, ({ province_code }) => province_code)].flatMap(([province_code, own]) => {
    const mean = meanOfYears(own, years, (row) => row[field]);
    return mean === null ? [] : [{ province_code, period: years.join("–"), mean, sources: sourcesOf(...own) }];
  });
}
