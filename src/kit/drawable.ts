import type { Form } from "#kit/forms.ts";

/**
 * Refuses what a form cannot show. A missing value is no zero: a row without one is left out in `derive`, or drawn by a
 * form that hatches it.
 * @throws without rows, and where one of the values is no finite number
 */
export function demandNumbers<T>(
  form: Form,
  rows: readonly T[],
  ...values: readonly ((row: T) => number | null)[]
): void {
  if (rows.length === 0) throw new Error(`nothing to draw: ${form} has no rows`);
  for (const [index, row] of rows.entries()) {
    for (const value of values) {
      if (!Number.isFinite(value(row))) throw new Error(`not a number: ${form}, row ${index + 1}, ${value(row)}`);
    }
  }
}

/** Refuses what is no part of a whole. @throws as `demandNumbers` does, and where a share is negative */
export function demandShares<T>(form: Form, rows: readonly T[], share: (row: T) => number): void {
  demandNumbers(form, rows, share);
  for (const [index, row] of rows.entries()) {
    if (share(row) < 0) throw new Error(`a share cannot be negative: ${form}, row ${index + 1}, ${share(row)}`);
  }
}
