/** What a stage found. `skipped` says what is missing and how to get it; it counts as a failure where all is required. */
export interface StageOutcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  /** Shown when something failed. */
  readonly output: string;
}

export interface Stage {
  readonly name: string;
  readonly run: () => Promise<StageOutcome>;
}

/** One check that ends well or not, with what it printed. */
export const single = (ok: boolean, output: string): StageOutcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: [],
  output,
});

/** Several outcomes as one. */
export function together(outcomes: readonly StageOutcome[]): StageOutcome {
  const sum = (of: "passed" | "failed") => outcomes.reduce((total, outcome) => total + outcome[of], 0);
  return {
    passed: sum("passed"),
    failed: sum("failed"),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
    output: outcomes
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output.trim())
      .join("\n\n"),
  };
}
