import { type Column, type ColumnText, column, Refused } from "#data/column.ts";
import { isDay, suggestDay } from "#data/suggest.ts";

const month = "(0[1-9]|1[0-2])";
const yearOrMonth = new RegExp(`^(19|20)\\d\\d(-${month})?$`);
const span = new RegExp(`^(19|20)\\d\\d(-(Q[1-4]|S[12]|${month}))?$`);
const monthToMonth = new RegExp(`^((?:19|20)\\d\\d-${month})/((?:19|20)\\d\\d-${month})$`);

const notADate = (form: string, raw: string) => new Refused("cell-not-a-date", { form, write: suggestDay(raw) });

/** A day `YYYY-MM-DD` that exists. It stays text, so that no time zone can move it. */
export function day(text: ColumnText): Column<string> {
  return column("day", "time", text, (raw) => (isDay(raw) ? raw : notADate("YYYY-MM-DD", raw)));
}

/** A day, a month or a year: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what is unknown is left out. */
export function partialDate(text: ColumnText): Column<string> {
  return column("partialDate", "time", text, (raw) =>
    yearOrMonth.test(raw) || isDay(raw) ? raw : notADate("YYYY-MM-DD, YYYY-MM, YYYY", raw),
  );
}

function isPeriod(raw: string): boolean {
  if (span.test(raw)) return true;
  const ends = monthToMonth.exec(raw);
  return ends !== null && String(ends[1]) <= String(ends[3]);
}

/** A span of the yearly accounts: `2025`, `2025-Q2`, `2025-S1` (half), `2025-09` (month), or `2025-01/2025-09`. */
export function period(text: ColumnText): Column<string> {
  return column("period", "time", text, (raw) => (isPeriod(raw) ? raw : new Refused("cell-not-a-period", {})));
}
