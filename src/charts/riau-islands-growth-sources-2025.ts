import growthAnnual from "#datasets/growth-annual.ts";
import industries from "#datasets/industries.ts";
import sectorSourceOfGrowth from "#datasets/sector-source-of-growth.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { byIndustry, industriesIn, industryColumn, withIndustry, type NamedIndustry } from "#kit/industry-names.ts";
import { waterfall } from "#kit/waterfall.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { share } from "#metrics/share.ts";
import { sumOf } from "#metrics/sum-of.ts";

const [place, year, counted] = ["21", "2025", 3];
const whole = { industry_code: "", industry_id: "PDRB", industry_en: "GRDP" };

export default defineChart({
  form: "waterfall",
  subject: "structure",
  datasets: { sectorSourceOfGrowth, growthAnnual, industries },
  derive({ sectorSourceOfGrowth, growthAnnual, industries }) {
    const own = ofPlaces(preferred(sectorSourceOfGrowth), [place]);
    const contributions = own.filter((row) => row.period === year && row.measure === "ctc");
    const steps = sourced(contributions.map((row) => ({ ...row, points: row.source_of_growth_pp })));
    const rates = ofPlaces(preferred(growthAnnual), [place]).filter((row) => String(row.year) === year);
    const total = sourced(rates.map((row) => ({ ...row, ...whole, points: row.growth_pct })));
    return [...withIndustry(largestFirst(steps, "points", "industry_code"), industries), ...total];
  },
  columns: (of) =>
    of(
      { name: "industry_code", label: { id: "Kategori", en: "Category" }, text: (row) => row.industry_code || "–" },
      industryColumn,
      numberColumn("points", { id: "Sumbangan (poin persen)", en: "Contribution (percentage points)" }, "signed2"),
    ),
  title: {
    id: (rows) => `${top(rows, "id")} menyumbang ${formats.percent0(topShare(rows), "id")} pertumbuhan Kepulauan Riau`,
    en: (rows) => `${top(rows, "en")} made up ${formats.percent0(topShare(rows), "en")} of Riau Islands’ growth`,
  },
  subtitle: {
    id: `Sumbangan lapangan usaha pada pertumbuhan PDRB riil (harga konstan 2010), poin persen, Kepulauan Riau, ${year}, angka sangat sementara`,
    en: `Contribution of industries to real GRDP growth (constant 2010 prices), percentage points, Riau Islands, ${year}, very preliminary`,
  },
  note: {
    id: "Sumbangan dibulatkan oleh sumbernya, sehingga jumlahnya dapat berselisih satu perseratus dari pertumbuhan PDRB.",
    en: "Contributions were rounded by their source, so that their sum may be a hundredth off the growth of GRDP.",
  },
  accent: "prov-21",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    waterfall(stage, rows, {
      ...byIndustry(lang),
      value: (row) => row.points,
      isTotal: (row) => row.industry_code === "",
      label: (row) => formats.signed2(row.points, lang),
      text: (row) => formats.signedPoint2(row.points, lang),
    }),
});

const top = (rows: readonly NamedIndustry[], lang: Lang) =>
  upperFirst(industriesIn(rows.slice(0, counted), lang).toLowerCase());

const topShare = (rows: readonly { points: number }[]) =>
  share(sumOf(rows.slice(0, counted), "points"), rows.at(-1)?.points ?? null) ?? NaN;
