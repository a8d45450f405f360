import { formatNumber } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import type { Indicator, Partnership } from "#registry/promises.ts";
import { url } from "#registry/urls.ts";
import { codeWord } from "#words/codes.ts";

/** A cell of the scorecard: a figure with its source, a figure that was not found, or a year before the partnership. */
export type Cell =
  | { readonly kind: "value"; readonly text: string; readonly href: string; readonly note: string | null }
  | { readonly kind: "missing" | "outside" };

const measures = ["trade", "investment", "umkm"] as const satisfies readonly Indicator["indicator"][];

function cellOf(found: Indicator | undefined, lang: Lang): Cell {
  if (found === undefined) return { kind: "outside" };
  if (found.value === null || found.source_id === null) return { kind: "missing" };
  return {
    kind: "value",
    // Rupiah in billions: a total of thousands of them needs no decimals.
    text: formatNumber(found.value, lang, { decimals: found.value < 100 ? 1 : 0 }),
    href: url.source(found.source_id, lang),
    note: lang === "id" ? found.note_id : found.note_en,
  };
}

/** The scorecard by partnership and measure; its years are those of the longest partnership. */
export function scorecardView(partnerships: readonly Partnership[], indicators: readonly Indicator[], lang: Lang) {
  const years = [...new Set(indicators.map(({ year }) => year))].sort((a, b) => a - b);
  const at = new Map(indicators.map((found) => [`${found.partnership} ${found.indicator} ${found.year}`, found]));
  const groups = partnerships.map(({ id, row }) => ({
    id,
    title: lang === "id" ? row.title_id : row.title_en,
    rows: measures.map((measure) => ({
      name: upperFirst(codeWord("partnership_indicator", measure, lang)),
      cells: years.map((year) => cellOf(at.get(`${id} ${measure} ${year}`), lang)),
    })),
  }));
  return { years: years.map(String), groups };
}
