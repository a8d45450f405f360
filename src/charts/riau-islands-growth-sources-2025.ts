import growthAnnual from "#datasets/growth-annual.ts";
import industries from "#datasets/industries.ts";
import sectorSourceOfGrowth from "#datasets/sector-source-of-growth.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { waterfall } from "#kit/waterfall.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";

const [place, year, counted] = ["21", "2025", 3];
const whole: NamedIndustry = { industry_id: "PDRB", industry_en: "GRDP" };

export default defineChart({
  form: "waterfall",
  subject: "structure",
  datasets: { sectorSourceOfGrowth, growthAnnual, industries },
  derive({ sectorSourceOfGrowth, growthAnnual, industries }) {
    const names = industryNamesOf(industries);
    const steps = sectorSourceOfGrowth
      .filter((row) => row.is_preferred && row.province_code === place && row.period === year && row.measure === "ctc")
      .sort((a, b) => b.source_of_growth_pp - a.source_of_growth_pp || (a.industry_code < b.industry_code ? -1 : 1));
    const total = growthAnnual.filter(
      (row) => row.is_preferred && row.province_code === place && String(row.year) === year,
    );
    return [
      ...steps.map(({ industry_code, source_of_growth_pp, source_id }) => ({
        industry_code,
        ...names(industry_code),
        points: source_of_growth_pp,
        sources: [source_id],
      })),
      ...total.map(({ growth_pct, source_id }) => ({
        industry_code: "",
        ...whole,
        points: growth_pct,
        sources: [source_id],
      })),
    ];
  },
  columns: (of) =>
    of(
      { name: "industry_code", label: { id: "Kategori", en: "Category" }, text: (row) => row.industry_code || "–" },
      industryColumn,
      numberColumn("points", { id: "Sumbangan (poin persen)", en: "Contribution (percentage points)" }, "signed2"),
    ),
  title: {
    id: (rows) => `${top(rows, "id")} menyumbang ${topShare(rows, "id")} pertumbuhan Kepulauan Riau`,
    en: (rows) => `${top(rows, "en")} made up ${topShare(rows, "en")} of Riau Islands’ growth`,
  },
  subtitle: {
    id: `Sumbangan lapangan usaha pada pertumbuhan PDRB riil (harga konstan 2010), poin persen, Kepulauan Riau, ${year}, angka sangat sementara`,
    en: `Contribution of industries to real GRDP growth (constant 2010 prices), percentage points, Riau Islands, ${year}, very preliminary`,
  },
  description: {
    id: (rows) =>
      `Grafik air terjun dari ${rows.length - 1} lapangan usaha sampai pertumbuhan PDRB. Poin persen: ${list(rows, "id")}.`,
    en: (rows) =>
      `Waterfall chart from ${rows.length - 1} industries to the growth of GRDP. Percentage points: ${list(rows, "en")}.`,
  },
  note: {
    id: "Sumbangan dibulatkan oleh sumbernya, sehingga jumlahnya dapat berselisih satu perseratus dari pertumbuhan PDRB.",
    en: "Contributions were rounded by their source, so that their sum may be a hundredth off the growth of GRDP.",
  },
  accent: "prov-21",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    waterfall(stage, rows, {
      key: (row) => row.industry_code,
      value: (row) => row.points,
      isTotal: (row) => row.industry_code === "",
      name: (row) => industryIn(row, lang),
      label: (row) => formats.signed2(row.points, lang),
      head: (row) => industryIn(row, lang),
      text: (row) => formats.signedPoint2(row.points, lang),
    }),
});

interface Step extends NamedIndustry {
  readonly industry_code: string;
  readonly points: number;
}

const largest = (rows: readonly Step[]) => rows.slice(0, counted);

function top(rows: readonly Step[], lang: Lang): string {
  const names = formats.list(
    largest(rows)
      .map((row) => industryIn(row, lang).toLowerCase())
      .join(";"),
    lang,
  );
  return upperFirst(names);
}

function topShare(rows: readonly Step[], lang: Lang): string {
  const sum = largest(rows).reduce((total, row) => total + row.points, 0);
  return formats.percent0((100 * sum) / (rows.at(-1)?.points ?? NaN), lang);
}

const list = (rows: readonly Step[], lang: Lang) =>
  rows.map((row) => `${industryIn(row, lang)} ${formats.signed2(row.points, lang)}`).join(", ");
