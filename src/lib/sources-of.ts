/** A row that names its source or sources, as tables do, or those of the rows that it was made of. */
export type Sourced =
  | { readonly source_id: string }
  | { readonly source_ids: readonly string[] | null }
  | { readonly sources: readonly string[] };

function idsOf(row: Sourced): readonly string[] {
  if ("sources" in row) return row.sources;
  return "source_ids" in row ? (row.source_ids ?? []) : [row.source_id];
}

/** The sources of rows, each named once, in the order in which they first occur. */
export const sourcesOf = (...rows: readonly Sourced[]): readonly string[] => [...new Set(rows.flatMap(idsOf))];

/** Rows of a table as rows of a chart: as they are, with their sources. What is no column is not published. */
export const sourced = <T extends Sourced>(
  rows: readonly T[],
): readonly (T & { readonly sources: readonly string[] })[] => rows.map((row) => ({ ...row, sources: sourcesOf(row) }));
