/**
 * The rows to show: of those that describe the same cell (vintages, sources that disagree) the one that is marked.
 * A table whose cells have one row each carries no mark, and all of its rows are kept. The order is kept; ties cannot
 * occur, since the data check wants exactly one marked row per cell.
 *
 * Reference: the mark `is_preferred`, described in each table's README.
 */
export function preferred<R extends object>(rows: readonly R[]): readonly R[] {
  return rows.filter((row) => !("is_preferred" in row) || row.is_preferred === true);
}
