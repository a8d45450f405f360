import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import { shareColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { isRemainder, partFill } from "#kit/industries.ts";
import {
  type IndustryPart,
  industryParts,
  inIndustryOrder,
  largestPart,
  partColumn,
  partNameColumn,
} from "#kit/industry-parts.ts";
import { nameIn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { bySize } from "#kit/stage.ts";
import { subjectRole } from "#kit/subject.ts";
import { periodColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { largestFirst } from "#metrics/largest-first.ts";
import { ofPlaces } from "#metrics/of-places.ts";
import { preferred } from "#metrics/preferred.ts";
import { fullestPeriod } from "#metrics/published-period.ts";

/** Fewer published industries than these are a figure or two, and no structure. */
const least = 3;

/** From here on rows stand closer. */
const many = 9;

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "ranked-bar",
      subject: "structure",
      datasets: { sectorShare, industries, provinces },
      derive({ sectorShare, industries, provinces }) {
        const own = ofPlaces(preferred(sectorShare), [place.code]).filter((row) => row.is_confirmed);
        const shares = largestFirst(inIndustryOrder(fullestPeriod(own)), "share_pct");
        // What the source does not hold closes the list.
        return shares.length < least ? [] : industryParts(shares, { provinces, industries });
      },
      columns: (of) => of(partColumn, partNameColumn, shareColumn, periodColumn),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `Pangsa lapangan usaha dalam PDRB harga berlaku, persen, ${place.name_id}, ${when(rows, "id")}`,
        en: (rows) => `Share of industries in GRDP at current prices, percent, ${place.name_en}, ${when(rows, "en")}`,
      },
      note: {
        id: (rows) =>
          rows.some(({ part }) => isRemainder(part))
            ? "Hanya lapangan usaha yang pangsanya kami temukan; bagian berarsir tidak ada dalam sumber itu. BPS menerbitkan ke-17 lapangan usaha."
            : "Pangsa semua lapangan usaha, sebagaimana diterbitkan atau dihitung dari nilainya.",
        en: (rows) =>
          rows.some(({ part }) => isRemainder(part))
            ? "Only industries whose share we found; the hatched part is not in that source. BPS publishes all 17 industries."
            : "Shares of all industries, as published or reckoned from their values.",
      },
      accent: subjectRole(place.code),
      key: (row) => row.part,
      plot: (rows, stage, lang) =>
        rankedBars(stage, rows, {
          key: (row) => row.part,
          value: (row) => row.share_pct,
          name: (row) => row[`short_${lang}`],
          label: (row) => formats.decimal2(row.share_pct, lang),
          color: (row) => partFill(row.part),
          strong: (row) => row.part === largestPart(rows)?.part,
          head: (row) => row[`part_${lang}`],
          text: (row) => formats.percent2(row.share_pct, lang),
          ...(rows.length > many ? { rowHeight: bySize(stage, 33, 23) } : {}),
        }),
    }),
});

const when = (rows: readonly IndustryPart[], lang: Lang) => formats.period(rows[0]?.period ?? "", lang);

function claim(rows: readonly IndustryPart[], place: ProvinceEntity, lang: Lang): string {
  const top = largestPart(rows);
  if (!top) return nameIn(place, lang);
  const rate = formats.percent1(top.share_pct, lang);
  return lang === "id"
    ? `${top.short_id} menyumbang ${rate} ekonomi ${place.name_id} pada ${when(rows, "id")}`
    : `${top.short_en} made up ${rate} of the economy of ${place.name_en} in ${when(rows, "en")}`;
}
