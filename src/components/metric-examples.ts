import growthAnnual from "#datasets/growth-annual.ts";
import { complementarity2016, flow2016, intensity2016, provinces2016, year2016 } from "#components/economy-2016.ts";
import { betaLine, concentrationLine, hhi2016, klassenLine, nameOf, sigmaLine } from "#components/province-metrics.ts";
import type { Lang } from "#lib/lang.ts";
import { preferred } from "#metrics/preferred.ts";
import { revisionSize } from "#metrics/revision-size.ts";
import { rows } from "#registry/datasets.ts";
import { missions } from "#registry/missions.ts";
import { giniSentence, largestSentence } from "#sentences/concentration-of-totals.ts";
import { revisionSentence } from "#sentences/revisions.ts";
import { balanceSentence, complementaritySentence, intensitySentence } from "#sentences/trade.ts";
import { formulaWords, type FormulaKey } from "#words/formulas.ts";

/** Notes of figures that an earlier release of BPS gave; other figures that are not in use come from elsewhere. */
const earlierReleases = new Set<string>(["copied_2022", "copied_2025"]);

/** Later against earlier figures of growth, in every year that has both. */
function revisionLine(lang: Lang): string {
  const used = new Map(
    preferred(rows(growthAnnual)).map((row) => [`${row.province_code} ${row.year}`, row.growth_pct]),
  );
  const figures = rows(growthAnnual)
    .filter((row) => !row.is_preferred && row.note_codes?.some((note) => earlierReleases.has(note)))
    .map((row) => ({ earlier: row.growth_pct, later: used.get(`${row.province_code} ${row.year}`) ?? null }));
  return revisionSentence(formulaWords[lang].growthFigures, revisionSize(figures), lang);
}

const missionTotals = missions
  .filter(({ row }) => row.kind === "between-provinces")
  .map(({ row }) => row.total_billion_idr);

/** Announced totals of missions between provinces: how unequal they are. */
const missionGiniLine = (lang: Lang): string => giniSentence(missionTotals, lang);

/** How few of them hold half of the sum. */
export const largestMissionsLine = (lang: Lang): string => largestSentence(missionTotals, lang);

const [a, b] = ["35", "82"];

/** A computed sentence for each metric that our tables carry. */
export function metricExample(key: FormulaKey, lang: Lang): string | null {
  const [seller, buyer] = [nameOf(a, lang), nameOf(b, lang)];
  const examples: Readonly<Partial<Record<FormulaKey, () => string>>> = {
    klassen: () => klassenLine(b, lang),
    concentration: () => concentrationLine(mostConcentrated(), lang),
    sigma: () => sigmaLine(lang),
    beta: () => betaLine(lang),
    balance: () =>
      balanceSentence({ a: seller, b: buyer, period: year2016, sold: flow2016(a, b), bought: flow2016(b, a) }, lang),
    intensity: () => intensitySentence({ seller, buyer, year: year2016, index: intensity2016(a, b) }, lang),
    complementarity: () =>
      complementaritySentence(
        { seller, buyer, year: year2016, index: complementarity2016(a, b), back: complementarity2016(b, a) },
        lang,
      ),
    gini: () => missionGiniLine(lang),
    revision: () => revisionLine(lang),
  };
  return examples[key]?.() ?? null;
}

/** The province with the highest index; of equal ones the first by code. */
function mostConcentrated(): string {
  const [first = "11"] = provinces2016.toSorted((x, y) => (hhi2016(y) ?? 0) - (hhi2016(x) ?? 0));
  return first;
}
