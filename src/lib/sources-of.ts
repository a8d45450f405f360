/** A row that names its source, or several where it was made of several rows. */
export type Sourced = { readonly source_id: string } | { readonly sources: readonly string[] };

/** The sources of rows, each named once, in the order in which they first occur. */
export const sourcesOf = (...rows: readonly Sourced[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => ("sources" in row ? row.sources : [row.source_id]))),
];
