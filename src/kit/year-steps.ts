import type { Times } from "#kit/define-chart.ts";
import { type FigureStatus, markedYear } from "#kit/status.ts";
import type { Lang } from "#lib/lang.ts";

interface Yearly {
  readonly year: number;
  readonly status: FigureStatus;
}

const of = ({ year }: Yearly): number => year;

/** The years that a reader steps through: which one is drawn, and what the rows of one say in a sentence. */
export const yearSteps = <R extends Yearly>(
  drawn: number,
  said: (rows: readonly R[], lang: Lang) => string,
): Times<R> => ({
  label: { id: "Tahun", en: "Year" },
  of,
  drawn,
  name: ([row]) => (row ? markedYear(row) : ""),
  said: { id: (rows) => said(rows, "id"), en: (rows) => said(rows, "en") },
});

/** The same years, as a form that draws one of them asks for them. */
export const overYears = (drawn: number, lang: Lang) => ({
  of,
  drawn,
  missing: { id: "belum ada angka", en: "no figure yet" }[lang],
});
