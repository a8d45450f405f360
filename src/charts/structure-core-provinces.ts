import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import sectorValue2016 from "#datasets/sector-value-2016-irio.ts";
import { coreProvinces, provinceInk } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryOrder, isRemainder, remainderWords, withRemainder, type Part } from "#kit/industries.ts";
import { type Named, nameIn, namesOf } from "#kit/names.ts";
import { bySize } from "#kit/stage.ts";
import { stackedBars } from "#kit/stacked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { share } from "#metrics/share.ts";

/** Drawn where known; the first four are asked of a period before it is taken. */
const [asked, drawn] = [
  ["A", "C", "F", "G"],
  ["A", "B", "C", "F", "G"],
];
const benchmark = "2016";

export default defineChart({
  form: "stacked-bar",
  subject: "structure",
  datasets: { sectorShare, sectorValue2016, industries, provinces },
  derive({ sectorShare, sectorValue2016, industries, provinces }) {
    const names = namesOf(provinces);
    const published = sectorShare.filter((row) => row.is_preferred && row.is_confirmed);
    const bars = [
      ...coreProvinces.map((code) =>
        latest(
          code,
          published.filter((row) => row.province_code === code),
        ),
      ),
      ...coreProvinces.map((code) =>
        of2016(
          code,
          sectorValue2016.filter((row) => row.province_code === code),
        ),
      ),
    ];
    return bars.flatMap(({ code, period, parts, complete, sources }) =>
      withRemainder(
        parts
          .filter(({ part }) => drawn.includes(part))
          .sort((a, b) => industryOrder.indexOf(a.part) - industryOrder.indexOf(b.part)),
        complete ? "not_shown" : "not_in_source",
      ).map(({ part, share_pct }) => {
        const industry = industries.find((row) => row.industry_code === part);
        const words = isRemainder(part)
          ? remainderWords[part]
          : { id: industry?.short_id ?? part, en: industry?.short_en ?? part };
        return {
          province_code: code,
          ...names(code),
          period,
          part,
          part_id: words.id,
          part_en: words.en,
          share_pct,
          sources: isRemainder(part) ? sources : (parts.find((row) => row.part === part)?.sources ?? sources),
        };
      }),
    );
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      { name: "period", label: { id: "Periode", en: "Period" }, text: (row, lang) => formats.period(row.period, lang) },
      {
        name: "part",
        label: { id: "Kategori", en: "Category" },
        text: (row) => (isRemainder(row.part) ? "–" : row.part),
      },
      { name: "part_id", label: { id: "Lapangan usaha", en: "Industry" }, text: (row, lang) => row[`part_${lang}`] },
      numberColumn("share_pct", { id: "Pangsa (persen)", en: "Share (percent)" }, "decimal2"),
    ),
  title: {
    id: (rows) => `${others(rows, "id")}; di provinsi inti lain industri pengolahan`,
    en: (rows) => `${others(rows, "en")}; in the other core provinces it is manufacturing`,
  },
  subtitle: {
    id: "Pangsa dalam PDRB harga berlaku, persen; tiap batang menyebut periodenya sendiri. Di bawah: nilai tambah 2016 dari tabel input-output antarwilayah",
    en: "Share of GRDP at current prices, percent; each bar names its own period. Below: value added in 2016 from the inter-regional input-output table",
  },
  description: {
    id: (rows) => `Batang bertumpuk seratus persen. ${describe(rows, "id")}`,
    en: (rows) => `Stacked bars of one hundred percent. ${describe(rows, "en")}`,
  },
  note: {
    id: "Periode berbeda antarprovinsi dan tidak dibandingkan satu sama lain. Tabel 2016 berasal dari satu sumber dan tidak bersambung dengan angka tahunan.",
    en: "Periods differ between provinces and are not compared with one another. The 2016 table comes from one source and does not join the yearly figures.",
  },
  accent: "text",
  key: (row) => row.part,
  plot: (rows, stage, lang) =>
    stackedBars(stage, rows, {
      bar: (row) => `${row.province_code} ${row.period}`,
      barName: (row) => nameIn(row, lang),
      barDetail: (row) => formats.period(row.period, lang),
      barInk: (row) => provinceInk(row.province_code),
      group: (row) =>
        row.period === benchmark
          ? { id: "Struktur 2016, satu tahun dan satu sumber", en: "Structure of 2016, one year and one source" }[lang]
          : { id: "Periode terakhir dengan empat kategori utama", en: "Latest period with the four main industries" }[
              lang
            ],
      part: (row) => row.part,
      partName: (row) => row[`part_${lang}`],
      share: (row) => row.share_pct,
      label: (row) => formats[bySize(stage, "integer", "decimal1")](row.share_pct, lang),
      head: (row) => `${nameIn(row, lang)} ${formats.period(row.period, lang)}, ${row[`part_${lang}`]}`,
      text: (row) => formats.percent2(row.share_pct, lang),
    }),
});

interface SourcedPart extends Part {
  readonly sources: readonly string[];
}

interface Bar {
  readonly code: string;
  readonly period: string;
  readonly parts: readonly SourcedPart[];
  /** All 17 industries are known, so that the remainder is known too. */
  readonly complete: boolean;
  readonly sources: readonly string[];
}

interface PublishedShare {
  readonly period: string;
  readonly industry_code: string;
  readonly share_pct: number;
  readonly source_id: string;
}

/** The latest period of which the four main industries are published; a year ends with its fourth quarter. */
function latest(code: string, shares: readonly PublishedShare[]): Bar {
  const end = (period: string) => (period.length === 4 ? `${period}-Q4+` : period);
  const byPeriod = Map.groupBy(shares, (row) => row.period);
  const [period, rows] = [...byPeriod]
    .filter(([, rows]) => asked.every((industry) => rows.some((row) => row.industry_code === industry)))
    .sort(([a], [b]) => (end(a) < end(b) ? 1 : -1))[0] ?? ["", []];
  return bar(
    code,
    period,
    rows.map((row) => ({ part: row.industry_code, share_pct: row.share_pct, sources: [row.source_id] })),
  );
}

interface IndustryValue {
  readonly industry_code: string;
  readonly value_added_billion_idr: number;
  readonly source_id: string;
}

function of2016(code: string, values: readonly IndustryValue[]): Bar {
  const whole = values.reduce((sum, row) => sum + row.value_added_billion_idr, 0);
  return bar(
    code,
    benchmark,
    values.map((row) => ({
      part: row.industry_code,
      share_pct: Math.round((share(row.value_added_billion_idr, whole) ?? 0) * 100) / 100,
      sources: [row.source_id],
    })),
  );
}

const bar = (code: string, period: string, parts: readonly SourcedPart[]): Bar => ({
  code,
  period,
  parts,
  complete: parts.length === industryOrder.length,
  sources: [...new Set(parts.flatMap((part) => part.sources))],
});

interface Shown extends Part, Named {
  readonly period: string;
  readonly part_id: string;
  readonly part_en: string;
}

/** The largest drawn part of each province in its latest period. */
function largest(rows: readonly Shown[]): readonly Shown[] {
  const named = rows.filter((row) => row.period !== benchmark && !isRemainder(row.part));
  return [...Map.groupBy(named, (row) => row.name_id).values()].map((parts) =>
    parts.reduce((top, part) => (part.share_pct > top.share_pct ? part : top)),
  );
}

/** The provinces whose largest industry is not manufacturing. */
function others(rows: readonly Shown[], lang: Lang): string {
  const exceptions = largest(rows).filter((row) => row.part !== "C");
  const say = (row: Shown) =>
    lang === "id"
      ? `${row.part_id} lapangan usaha terbesar di ${nameIn(row, lang)}`
      : `${row.part_en} is ${nameIn(row, lang)}’s largest industry`;
  return exceptions.map(say).join(", ");
}

function describe(rows: readonly Shown[], lang: Lang): string {
  const say = (top: Shown) =>
    `${nameIn(top, lang)} (${formats.period(top.period, lang)}) ${top[`part_${lang}`].toLowerCase()} ${formats.percent2(top.share_pct, lang)}`;
  const what = { id: "Lapangan usaha terbesar tiap provinsi", en: "Largest industry of each province" }[lang];
  return `${what}: ${largest(rows).map(say).join(", ")}.`;
}
