import { type Named, namesIn } from "#kit/names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { metricWords } from "#words/metrics.ts";

const types = ["fast-high", "fast-low", "slow-high", "slow-low"] as const;

interface Typed {
  readonly type: (typeof types)[number];
}

/** The name of the field that a province stands in. */
export const klassenName = ({ type }: Typed, lang: Lang): string => metricWords[lang].klassen.type[type];

export const klassenColumn = {
  name: "type",
  label: { id: "Tipologi Klassen", en: "Klassen typology" },
  text: klassenName,
} as const;

/** The names of the four fields of a scatter: income from left to right, growth upwards. */
export const klassenFields = (lang: Lang) => ({
  upLeft: klassenName({ type: "fast-low" }, lang),
  upRight: klassenName({ type: "fast-high" }, lang),
  downLeft: klassenName({ type: "slow-low" }, lang),
  downRight: klassenName({ type: "slow-high" }, lang),
});

/** So many names are said. */
const most = 7;

/** How many provinces stand in each field, and which where they are few. */
export const klassenCounts = (rows: readonly (Named & Typed)[], lang: Lang): string =>
  types
    .map((type) => {
      const found = rows.filter((row) => row.type === type);
      const names = found.length > 0 && found.length <= most ? `: ${namesIn(found, lang)}` : "";
      return `${upperFirst(klassenName({ type }, lang))} ${found.length}${names}.`;
    })
    .join(" ");

/** The provinces that are above the nation in both, as a sentence lists them. */
export const klassenAhead = (rows: readonly (Named & Typed)[], lang: Lang): string =>
  namesIn(
    rows.filter(({ type }) => type === "fast-high"),
    lang,
  );

interface OfNation {
  readonly national_growth_pct: number;
  readonly national_million_idr: number;
}

/** Where the two lines of the nation stand. */
export function klassenNation([row]: readonly OfNation[], lang: Lang): string {
  const rate = formats.percent2(row?.national_growth_pct ?? NaN, lang);
  const level = formats.million2(row?.national_million_idr ?? NaN, lang);
  return {
    id: `tumbuh ${rate} setahun, PDB per kapita ${level}`,
    en: `growth of ${rate} a year, GDP per head of ${level}`,
  }[lang];
}
