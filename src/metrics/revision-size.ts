interface Revised {
  readonly earlier: number | null;
  readonly later: number | null;
}

export interface RevisionSize {
  /** Values that are known in both vintages, and how many of these rose and fell. */
  readonly count: number;
  readonly raised: number;
  readonly lowered: number;
  /** Mean of later less earlier: above zero, first figures were on the whole too low. */
  readonly mean: number;
  /** Mean of the same differences without their signs: how far a first figure is off, whichever way. */
  readonly meanAbsolute: number;
  /** The largest difference without its sign. */
  readonly largest: number;
}

/**
 * How much a later vintage of the same figures differs from an earlier one, in their own unit (percentage points for
 * growth rates). Figures missing in either vintage are left out; one that did not change counts with zero. `null` where
 * no figure stands in both.
 *
 * Reference: R. McKenzie and M. Gamba, "Interpreting the results of revision analyses: recommended summary statistics",
 * OECD/Eurostat Task Force on Performing Revisions Analysis (2008).
 */
export function revisionSize(figures: readonly Revised[]): RevisionSize | null {
  const revisions = figures.flatMap(({ earlier, later }) =>
    earlier === null || later === null ? [] : [later - earlier],
  );
  if (revisions.length === 0) return null;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const sizes = revisions.map(Math.abs);
  return {
    count: revisions.length,
    raised: revisions.filter((revision) => revision > 0).length,
    lowered: revisions.filter((revision) => revision < 0).length,
    mean: mean(revisions),
    meanAbsolute: mean(sizes),
    largest: Math.max(...sizes),
  };
}
