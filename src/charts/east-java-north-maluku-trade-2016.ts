import industries from "#datasets/industries.ts";
import flowsByIndustry2016 from "#datasets/interprovincial-flows-2016-by-industry.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

const [from, to] = ["35", "82"];

/** Industries of which neither side sold this much, billion rupiah, are not drawn. */
const least = 25;

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { flowsByIndustry2016, industries },
  derive({ flowsByIndustry2016, industries }) {
    const names = industryNamesOf(industries);
    const sold = (seller: string, buyer: string) =>
      new Map(
        flowsByIndustry2016
          .filter((row) => row.from_code === seller && row.to_code === buyer)
          .map((row) => [row.industry_code, row]),
      );
    const [out, back] = [sold(from, to), sold(to, from)];
    return industries
      .flatMap(({ industry_code }) => {
        const [there, here] = [out.get(industry_code), back.get(industry_code)];
        const [by_east_java, by_north_maluku] = [there?.value_billion_idr ?? 0, here?.value_billion_idr ?? 0];
        if (Math.max(by_east_java, by_north_maluku) < least) return [];
        return [
          {
            industry_code,
            ...names(industry_code),
            by_east_java_billion_idr: by_east_java,
            by_north_maluku_billion_idr: by_north_maluku,
            sources: [...new Set([there, here].flatMap((row) => row?.source_id ?? []))],
          },
        ];
      })
      .sort((a, b) => greater(b) - greater(a));
  },
  columns: (of) =>
    of(
      { name: "industry_code", label: { id: "Kategori", en: "Category" } },
      industryColumn,
      numberColumn(
        "by_east_java_billion_idr",
        { id: "Dijual Jawa Timur (miliar rupiah)", en: "Sold by East Java (billion rupiah)" },
        "decimal1",
      ),
      numberColumn(
        "by_north_maluku_billion_idr",
        { id: "Dijual Maluku Utara (miliar rupiah)", en: "Sold by North Maluku (billion rupiah)" },
        "decimal1",
      ),
    ),
  title: {
    id: (rows) =>
      `Pada 2016 Jawa Timur terutama menjual hasil ${most(rows, "by_east_java_billion_idr", "id")}, Maluku Utara hasil ${most(rows, "by_north_maluku_billion_idr", "id")}`,
    en: (rows) =>
      `In 2016 East Java sold above all products of ${most(rows, "by_east_java_billion_idr", "en")}, North Maluku those of ${most(rows, "by_north_maluku_billion_idr", "en")}`,
  },
  subtitle: {
    id: "Penjualan barang dan jasa setahun per arah menurut lapangan usaha penjual, rupiah, Jawa Timur dan Maluku Utara, 2016",
    en: "Yearly sales of goods and services each way by industry of the seller, rupiah, East Java and North Maluku, 2016",
  },
  description: {
    id: (rows) =>
      `Tiap baris satu lapangan usaha, cakram untuk Jawa Timur, cincin untuk Maluku Utara. ${list(rows, "id")}.`,
    en: (rows) => `One row for each industry, a disc for East Java, a ring for North Maluku. ${list(rows, "en")}.`,
  },
  note: {
    id: `Tabel model 2016. Lapangan usaha yang penjualannya di bawah Rp${least} miliar di kedua arah tidak digambar.`,
    en: `A model table of 2016. Industries that sold less than Rp${least} billion both ways are not drawn.`,
  },
  accent: "prov-35",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      key: (row) => row.industry_code,
      from: (row) => row.by_east_java_billion_idr,
      to: (row) => row.by_north_maluku_billion_idr,
      fromName: { id: "dijual Jawa Timur", en: "sold by East Java" }[lang],
      toName: { id: "dijual Maluku Utara", en: "sold by North Maluku" }[lang],
      name: (row) => industryIn(row, lang),
      detail: () => "",
      strong: () => false,
      remark: () => null,
      ticks: [0, 1000, 2000],
      tickLabel: (tick, isLast) => (isLast ? formats.rupiah(tick, lang) : formats.integer(tick / 1000, lang)),
      head: (row) => industryIn(row, lang),
      text: (row) => both(row, lang),
    }),
});

interface Sales extends NamedIndustry {
  readonly by_east_java_billion_idr: number;
  readonly by_north_maluku_billion_idr: number;
}

type Side = "by_east_java_billion_idr" | "by_north_maluku_billion_idr";

const greater = (row: Sales) => Math.max(row.by_east_java_billion_idr, row.by_north_maluku_billion_idr);

function most(rows: readonly Sales[], side: Side, lang: Lang): string {
  const [first, ...rest] = rows;
  if (!first) return "";
  return industryIn(
    rest.reduce((top, row) => (row[side] > top[side] ? row : top), first),
    lang,
  ).toLowerCase();
}

function both(row: Sales, lang: Lang): string {
  const [out, back] = [row.by_east_java_billion_idr, row.by_north_maluku_billion_idr].map((value) =>
    formats.rupiah1(value, lang),
  );
  return lang === "id" ? `Jawa Timur ${out}, Maluku Utara ${back}` : `East Java ${out}, North Maluku ${back}`;
}

const list = (rows: readonly Sales[], lang: Lang) =>
  rows.map((row) => `${industryIn(row, lang)}: ${both(row, lang)}`).join("; ");
