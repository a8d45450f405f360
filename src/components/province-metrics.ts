import grdpPerCapita from "#datasets/grdp-per-capita.ts";
import growthAnnual from "#datasets/growth-annual.ts";
import industries from "#datasets/industries.ts";
import { industries2016, share2016, value2016, year2016 } from "#components/economy-2016.ts";
import type { Lang } from "#lib/lang.ts";
import { betaConvergence } from "#metrics/beta-convergence.ts";
import { herfindahlHirschman } from "#metrics/herfindahl-hirschman.ts";
import { klassenTypology } from "#metrics/klassen-typology.ts";
import { meanOfYears } from "#metrics/mean-of-years.ts";
import { preferred } from "#metrics/preferred.ts";
import { sigmaConvergence } from "#metrics/sigma-convergence.ts";
import { rows } from "#registry/datasets.ts";
import { provinceParty } from "#registry/parties.ts";
import { provinces } from "#registry/provinces.ts";
import { rowsOfProvince } from "#registry/rows-of-province.ts";
import { betaSentence, catchUpSentence, sigmaSentence, spreadSentence } from "#sentences/convergence.ts";
import { concentrationSentence, klassenSentence } from "#sentences/structure.ts";

/** The name of a province, or of the whole country, in a language. */
export const nameOf = (code: string, lang: Lang) => provinceParty(code).name[lang];

const perHead = preferred(rows(grdpPerCapita));
/** Figures before the split of 2022 are of a larger territory. */
const ofToday = <T extends { readonly note_codes: readonly string[] | null }>(found: readonly T[]): readonly T[] =>
  found.filter(({ note_codes }) => !note_codes?.includes("before_2022_split"));
const growth = ofToday(preferred(rows(growthAnnual)));
const heads = ofToday(perHead);

/** First year in which all provinces of today's borders but those of the split have a figure, and the last year. */
const [from, to] = [2013, Math.max(...perHead.map(({ year }) => year))];

const headOf = new Map(perHead.map((row) => [`${row.province_code} ${row.year}`, row]));

/** GRDP per head at both ends, of the provinces whose borders did not change between them. */
export const unchangedProvinces = provinces.flatMap(({ code }) => {
  const [first, last] = [headOf.get(`${code} ${from}`), headOf.get(`${code} ${to}`)];
  if (!first || !last || first.note_codes?.includes("before_2022_split")) return [];
  return [{ code, first: first.grdp_per_capita_million_idr, last: last.grdp_per_capita_million_idr }];
});

/** The spread of GRDP per head over the same provinces at both ends. */
const spread = {
  from,
  to,
  first: sigmaConvergence(unchangedProvinces.map(({ first }) => first)),
  last: sigmaConvergence(unchangedProvinces.map(({ last }) => last)),
  regions: unchangedProvinces.length,
};
const catchingUp = { years: `${from}–${to}`, result: betaConvergence(unchangedProvinces, to - from) };

export const sigmaLine = (lang: Lang): string => sigmaSentence(spread, lang);
export const betaLine = (lang: Lang): string => betaSentence(catchingUp, lang);

/** Both in plain words. */
export const convergenceLines = (lang: Lang): readonly string[] => [
  spreadSentence(spread, lang),
  catchUpSentence(catchingUp, lang),
];

/** Concentration of a province's structure in the table of 2016. */
export function concentrationLine(code: string, lang: Lang): string {
  const shares = industries2016.map((industry) => ({ industry, share: share2016(code, industry) ?? 0 }));
  const most = Math.max(...shares.map(({ share }) => share));
  return concentrationSentence(
    {
      name: nameOf(code, lang),
      year: year2016,
      index: hhi2016(code),
      largest: shares
        .filter(({ share }) => share === most && share > 0)
        .map(({ industry, share }) => ({ name: industryName(industry, lang), share })),
    },
    lang,
  );
}

export const hhi2016 = (code: string): number | null =>
  herfindahlHirschman(industries2016.map((industry) => value2016(code, industry)));

const shortNames = new Map(rows(industries).map((row) => [row.industry_code, { id: row.short_id, en: row.short_en }]));
/** The short name of an industry as it stands within a sentence. */
export const industryName = (code: string, lang: Lang) => (shortNames.get(code)?.[lang] ?? code).toLowerCase();

/** Mean growth and mean GRDP per head, of the same years, against the nation. */
export function klassenLine(code: string, lang: Lang): string {
  const place = (of: string) => ({
    growth: mean(growth, of, ({ growth_pct }) => growth_pct),
    perHead: mean(heads, of, ({ grdp_per_capita_million_idr }) => grdp_per_capita_million_idr),
  });
  return klassenSentence(
    { name: nameOf(code, lang), years: `${to - span + 1}–${to}`, result: klassenTypology(place(code), place("00")) },
    lang,
  );
}

/** Years over which both are averaged. */
const span = 5;

interface Yearly {
  readonly province_code: string;
  readonly year: number;
}

/** The mean over the last years; `null` where one of them is missing. */
function mean<T extends Yearly>(of: readonly T[], code: string, value: (row: T) => number): number | null {
  return meanOfYears(rowsOfProvince(of, code), [to - span + 1, to], value);
}
