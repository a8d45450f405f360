import industries from "#datasets/industries.ts";
import sectorValue from "#datasets/sector-value.ts";
import { color } from "#kit/colors.ts";
import { numberColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import {
  byIndustry,
  industriesIn,
  industryColumn,
  industryIn,
  type NamedIndustry,
  withIndustry,
} from "#kit/industry-names.ts";
import { inIndustryOrder } from "#kit/industry-parts.ts";
import { yearSpan } from "#kit/spans.ts";
import { isNotedProvisional } from "#kit/status.ts";
import { tracker } from "#kit/tracker.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { sourced } from "#lib/sources-of.ts";
import { changeOfSeries } from "#metrics/change-of-series.ts";
import { yearsOfPlaces } from "#metrics/of-places.ts";

export default defineChart({
  form: "tracker",
  subject: "structure",
  datasets: { sectorValue, industries },
  derive({ sectorValue, industries }) {
    const own = yearsOfPlaces(sectorValue, ["21"]).filter((row) => row.price_basis === "constant2010");
    return withIndustry(sourced(inIndustryOrder(own)), industries);
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
      `${industriesIn(fallen(rows), "id")} Kepulauan Riau lebih kecil daripada pada ${rows[0]?.year}; ${risen(rows).length} lapangan usaha lain lebih besar`,
    en: (rows) =>
      `${industriesIn(fallen(rows), "en")} in Riau Islands is smaller than in ${rows[0]?.year}; the ${risen(rows).length} other industries are larger`,
  },
  subtitle: {
    id: (rows) => `Nilai tambah lapangan usaha, harga konstan 2010, Kepulauan Riau, ${yearSpan(rows)}`,
    en: (rows) => `Value added of industries, constant 2010 prices, Riau Islands, ${yearSpan(rows)}`,
  },
  description: {
    id: (rows) => `Tabel garis kecil. Perubahan ${yearSpan(rows)}: ${said(rows, "id")}.`,
    en: (rows) => `Table of small lines. Change ${yearSpan(rows)}: ${said(rows, "en")}.`,
  },
  note: {
    id: "Tiap garis memakai skalanya sendiri: bandingkan jalannya, bukan tingginya. Garis putus-putus: angka sementara.",
    en: "Each line has a scale of its own: compare the course, not the height. Dashed: preliminary figures.",
  },
  accent: "prov-21",
  key: (row) => row.industry_code,
  plot: (rows, stage, lang) =>
    tracker(stage, rows, {
      ...byIndustry(lang),
      x: (row) => row.year,
      value: (row) => row.value_trillion_idr,
      color: () => color("prov-21"),
      provisional: isNotedProvisional,
      label: (row) => formats.rupiah1(row.value_trillion_idr * 1000, lang),
      period: yearSpan(rows),
      last: String(rows.at(-1)?.year),
      head: (row) => `${industryIn(row, lang)}, ${row.year}`,
      text: (row) => formats.rupiah2(row.value_trillion_idr * 1000, lang),
    }),
});

interface Value extends NamedIndustry {
  readonly industry_code: string;
  readonly value_trillion_idr: number;
}

const changes = (rows: readonly Value[]) => changeOfSeries(rows, "industry_code", "value_trillion_idr");
const fallen = (rows: readonly Value[]) => changes(rows).filter((row) => row.change_pct < 0);
const risen = (rows: readonly Value[]) => changes(rows).filter((row) => row.change_pct > 0);

const said = (rows: readonly Value[], lang: Lang) =>
  changes(rows)
    .map((row) => `${industryIn(row, lang)} ${formats.signedPercent1(row.change_pct, lang)}`)
    .join("; ");
