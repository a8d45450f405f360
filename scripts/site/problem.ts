/** One thing that is wrong in a built page, said for the person who wrote it. */
export interface SiteProblem {
  readonly code: string;
  /** From the root of the built folder. */
  readonly file: string;
  readonly expected: string;
  readonly found: string;
  readonly fix: string;
}

/** A check looks at the whole folder and says everything that is wrong in it. */
export const formatProblem = ({ code, file, expected, found, fix }: SiteProblem): string =>
  `${file}  expected ${expected}, found ${found}\n  fix: ${fix}  [${code}]`;
