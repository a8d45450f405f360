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
  /** Stages that end before this one begins. */
  readonly after?: readonly string[];
  /** It judges the built site; where that could not be built it would judge an old one, and does not run. */
  readonly judgesBuild?: boolean;
  /** It keeps all cores busy by itself: nothing runs beside it. */
  readonly alone?: boolean;
  readonly run: () => Promise<StageOutcome>;
}

/** One check that ends well or not, with what it printed. */
export const single = (ok: boolean, output: string): StageOutcome => ({
  passed: ok ? 1 : 0,
  failed: ok ? 0 : 1,
  skipped: [],
  output,
});
