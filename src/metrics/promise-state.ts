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
