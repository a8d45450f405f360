/** What one finding says of a promise. */
export type Finding = "documented" | "partly" | "none-found";

/**
 * How far a promise is documented, from all findings on it: documented when every finding is, not found when none
 * documents anything, and in part otherwise. `null` for a promise that nobody has checked.
 *
 * Reference: the rules of the table `promise-evidence`.
 */
export function promiseState(findings: readonly Finding[]): Finding | null {
  if (findings.length === 0) return null;
  const kinds = new Set(findings);
  return kinds.size === 1 ? ([...kinds][0] ?? null) : "partly";
}

interface Evidence {
  readonly promise_id: string;
  readonly kind: Finding;
}

/** Promises with what was found on each, and how far each is documented. The order is kept. */
export function withFindings<P extends { readonly promise_id: string }, E extends Evidence>(
  promises: readonly P[],
  findings: readonly E[],
): readonly (P & { readonly findings: readonly E[]; readonly state: Finding | null })[] {
  const byPromise = Map.groupBy(findings, ({ promise_id }) => promise_id);
  return promises.map((promise) => {
    const own = byPromise.get(promise.promise_id) ?? [];
    return { ...promise, findings: own, state: promiseState(own.map(({ kind }) => kind)) };
  });
}
