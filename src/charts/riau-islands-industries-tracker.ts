import industries from "#datasets/industries.ts";
import sectorValue from "#datasets/sector-value.ts";
import { color } from "#kit/colors.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { industryOrder } from "#kit/industries.ts";
import { industryColumn, industryIn, industryNamesOf, type NamedIndustry } from "#kit/industry-names.ts";
import { tracker } from "#kit/tracker.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { growth } from "#metrics/growth.ts";

const place = "21";

export default defineChart({
  form: "tracker",
  subject: "structure",
  datasets: { sectorValue, industries },
  derive({ sectorValue, industries }) {
    const names = industryNamesOf(industries);
    return sectorValue
      .filter((row) => row.province_code === place && row.price_basis === "constant2010")
      .map(({ industry_code, year, value_trillion_idr, source_id, note_codes }) => ({
        industry_code,
        ...names(industry_code),
        year,
        value_trillion_idr,
        is_provisional: (note_codes ?? []).some((note) => /preliminary/.test(note)),
        sources: [source_id],
      }))
      .sort(
        (a, b) => industryOrder.indexOf(a.industry_code) - industryOrder.indexOf(b.industry_code) || a.year - b.year,
      );
  },
  columns: (of) =>
    of(
      industryColumn,
      yearColumn,
      numberColumn(
        "value_trillion_idr",
        { id: "Nilai tambah (triliun rupiah, harga 2010)", en: "Value added (trillion rupiah, 2010 prices)" },
        "decimal3",
      ),
    ),
  title: {
    id: (rows) =>
      `${smaller(rows, "id")} Kepulauan Riau lebih kecil daripada pada ${first(rows)}; ${larger(rows)} lapangan usaha lain lebih besar`,
    en: (rows) =>
      `${smaller(rows, "en")} in Riau Islands is smaller than in ${first(rows)}; the ${larger(rows)} other industries are larger`,
  },
  subtitle: {
    id: (rows) => `Nilai tambah lapangan usaha, harga konstan 2010, Kepulauan Riau, ${first(rows)}–${last(rows)}`,
    en: (rows) => `Value added of industries, constant 2010 prices, Riau Islands, ${first(rows)}–${last(rows)}`,
  },
  description: {
    id: (rows) => `Tabel garis kecil, ${pairs(rows).length} lapangan usaha. Perubahan: ${changes(rows, "id")}.`,
    en: (rows) => `Table of small lines, ${pairs(rows).length} industries. Change: ${changes(rows, "en")}.`,
  },
  note: {
    id: "Tiap garis memakai skalanya sendiri: bandingkan jalannya, bukan tingginya. Garis putus-putus: angka sementara.",
    en: "Each line has a scale of its own: compare the course, not the height. Dashed: preliminary figures.",
  },
  accent: "prov-21",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    tracker(stage, rows, {
      key: (row) => row.industry_code,
      name: (row) => industryIn(row, lang),
      x: (row) => row.year,
      value: (row) => row.value_trillion_idr,
      color: () => color("prov-21"),
      strong: () => false,
      provisional: (row) => row.is_provisional,
      label: (row) => formats.rupiah1(row.value_trillion_idr * 1000, lang),
      period: `${first(rows)}–${last(rows)}`,
      last: String(last(rows)),
      series: (row) => industryIn(row, lang),
      head: (row) => `${industryIn(row, lang)}, ${row.year}`,
      text: (row) => formats.rupiah2(row.value_trillion_idr * 1000, lang),
    }),
});

interface Value extends NamedIndustry {
  readonly industry_code: string;
  readonly year: number;
  readonly value_trillion_idr: number;
}

const first = (rows: readonly Value[]) => Math.min(...rows.map((row) => row.year));
const last = (rows: readonly Value[]) => Math.max(...rows.map((row) => row.year));

/** Each industry with its growth from the first year to the last, in percent. */
const pairs = (rows: readonly Value[]) =>
  [...Map.groupBy(rows, (row) => row.industry_code).values()].flatMap((line) => {
    const [from, to] = [line[0], line.at(-1)];
    const change = growth(from?.value_trillion_idr ?? null, to?.value_trillion_idr ?? null);
    return from && change !== null ? [{ from, change }] : [];
  });

const smaller = (rows: readonly Value[], lang: Lang) =>
  formats.list(
    pairs(rows)
      .filter(({ change }) => change < 0)
      .map(({ from }) => industryIn(from, lang))
      .join(";"),
    lang,
  );

const larger = (rows: readonly Value[]) => pairs(rows).filter(({ change }) => change > 0).length;

const changes = (rows: readonly Value[], lang: Lang) =>
  pairs(rows)
    .map(({ from, change }) => `${industryIn(from, lang)} ${formats.signedPercent1(change, lang)}`)
    .join(", ");
