interface Noted {
  readonly note_codes: readonly string[] | null;
}

/** The figure is that of a larger territory, before provinces were made of parts of it in 2022. */
export const isUndivided = ({ note_codes }: Noted): boolean => note_codes?.includes("before_2022_split") ?? false;

/**
 * The rows of provinces in their bounds of today: without Papua and West Papua from before the split of 2022, whose
 * codes stood for larger provinces. Figures of the two are not joined.
 */
export const ofProvincesToday = <R extends Noted>(rows: readonly R[]): readonly R[] =>
  rows.filter((row) => !isUndivided(row));
