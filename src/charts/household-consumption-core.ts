import expenditureShare from "#datasets/expenditure-share.ts";
import provinces from "#datasets/provinces.ts";
import { placed } from "#kit/by-province.ts";
import { coreProvinces } from "#kit/colors.ts";
import { codeColumn, numberColumn, placeColumn, yearColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { firstLast } from "#kit/first-last.ts";
import { line } from "#kit/line.ts";
import { percentScale } from "#kit/percent-scale.ts";
import { yearSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { isNotedProvisional } from "#kit/status.ts";
import { yearLines } from "#kit/year-lines.ts";
import type { Lang } from "#lib/lang.ts";
import { ofPlaces, yearsOfPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { wholeYears } from "#metrics/whole-years.ts";

const subject = "82";

export default defineChart({
  form: "line",
  subject: "structure",
  datasets: { expenditureShare, provinces },
  derive({ expenditureShare, provinces }) {
    const used = preferred(expenditureShare).filter((row) => row.component === "household" && row.basis === "accounts");
    const years = yearsOfPlaces(wholeYears(used), coreProvinces).filter(({ year }) => year <= 2023);
    return placed(years, provinces, "year", "share_pct", "note_codes");
  },
  columns: (of) =>
    of(
      codeColumn,
      placeColumn,
      yearColumn,
      numberColumn(
        "share_pct",
        { id: "Konsumsi rumah tangga (persen PDRB)", en: "Household consumption (percent of GRDP)" },
        "decimal2",
      ),
    ),
  title: {
    id: (rows) => `Konsumsi rumah tangga di Maluku Utara turun dari ${shares(rows, "id").join(" menjadi ")} PDRB`,
    en: (rows) => `Household consumption in North Maluku fell from ${shares(rows, "en").join(" to ")} of GRDP`,
  },
  subtitle: {
    id: (rows) => `Pangsa konsumsi rumah tangga dalam PDRB harga berlaku, persen, lima provinsi, ${yearSpan(rows)}`,
    en: (rows) =>
      `Share of household consumption in GRDP at current prices, percent, five provinces, ${yearSpan(rows)}`,
  },
  note: {
    id: "Pangsa turun ketika PDRB tumbuh lebih cepat daripada konsumsi; konsumsi sendiri tidak turun. Garis putus-putus: angka sementara.",
    en: "A share falls when GRDP grows faster than consumption; consumption itself did not fall. Dashed: preliminary figures.",
  },
  accent: "prov-82",
  plot: (rows, stage, lang) =>
    line(stage, rows, {
      ...yearLines(stage, "share_pct", { narrow: "decimal1", wide: "decimal2", says: "percent2" }),
      subject,
      provisional: isNotedProvisional,
      xTicks: bySize(stage, [2010, 2014, 2018, 2023], [2010, 2012, 2014, 2016, 2018, 2020, 2023]),
      xLabel: String,
      yTicks: [0, 25, 50, 75],
      yLabel: percentScale(lang),
    }),
});

const shares = (rows: readonly { province_code: string; share_pct: number }[], lang: Lang) =>
  firstLast(ofPlaces(rows, [subject]), "share_pct", "percent0", lang);
