import type { ChartColumn } from "#kit/define-chart.ts";
import { route } from "#kit/flows.ts";
import type { Lang } from "#lib/lang.ts";

/** One row as it is said: whose value it is, when, how large, and in which words. */
export interface Value {
  readonly of: string;
  /** The parts of `of`. */
  readonly names: readonly string[];
  readonly time: string;
  /** The time as it is sorted. */
  readonly order: string | number;
  readonly value: number;
  readonly text: string;
  /** Indonesia, which the others are compared with. */
  readonly isNation: boolean;
}

/**
 * The columns that are values: those that say so, else the only numeric one.
 * @throws when there is none, or several and none says so
 */
export function measuresOf<R>(columns: readonly ChartColumn<R>[]): readonly ChartColumn<R>[] {
  const said = columns.filter(({ says }) => says === "value");
  const found = said.length > 0 ? said : columns.filter(({ numeric }) => numeric);
  if (found.length !== 1 && said.length === 0)
    throw new Error(`a computed description says one column (says: "value"), found ${found.length}`);
  return found;
}

/** The rows whose measure is known, in their order. */
export function valuesOf<R>(
  rows: readonly R[],
  columns: readonly ChartColumn<R>[],
  measure: ChartColumn<R>,
  lang: Lang,
): readonly Value[] {
  const names = columns.filter(({ says }) => says === "name");
  const times = columns.filter(({ says }) => says === "time");
  const to = columns.find(({ says }) => says === "to");
  const cell = (column: ChartColumn<R>, row: R) => column.text?.(row, lang) ?? String(row[column.name]);
  // A semicolon parts the values that are said.
  const named = rows.map((row) => ({ row, names: names.map((column) => cell(column, row).replaceAll(";", ",")) }));
  return named
    .filter(({ row }) => row[measure.name] !== null)
    .map(({ row, names }) => ({
      of: to ? route(names.join("–"), cell(to, row), lang) : names.join("–"),
      names,
      time: times.map((column) => cell(column, row)).join(" "),
      order: times.map(({ name }) => row[name] as string | number)[0] ?? "",
      value: Number(row[measure.name]),
      text: cell(measure, row),
      isNation: (row as { province_code?: unknown }).province_code === "00",
    }));
}
