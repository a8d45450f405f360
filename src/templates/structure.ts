import industries from "#datasets/industries.ts";
import provinces from "#datasets/provinces.ts";
import sectorShare from "#datasets/sector-share.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { industryOrder, isRemainder, partFill, remainderWords, withRemainder } from "#kit/industries.ts";
import { nameIn, namesOf } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { bySize } from "#kit/stage.ts";
import { subjectRole } from "#kit/subject.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

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
        const own = sectorShare.filter(
          (row) => row.is_preferred && row.is_confirmed && row.province_code === place.code,
        );
        // The period of which the most industries were published; of equal ones the latest.
        const [period = "", published = []] =
          [...Map.groupBy(own, (row) => row.period)].sort(
            ([a, some], [b, others]) => others.length - some.length || (a < b ? 1 : -1),
          )[0] ?? [];
        if (published.length < least) return [];
        const cells = [...published].sort((a, b) => b.share_pct - a.share_pct || order(a) - order(b));
        // The largest first; what the source does not hold closes the list.
        const parts = withRemainder(
          cells.map(({ industry_code, share_pct }) => ({ part: industry_code, share_pct })),
          "not_in_source",
        );
        const name = namesOf(provinces)(place.code);
        return parts.map(({ part, share_pct }) => {
          const industry = industries.find((row) => row.industry_code === part);
          const words = isRemainder(part)
            ? remainderWords[part]
            : { id: industry?.name_id ?? part, en: industry?.name_en ?? part };
          return {
            province_code: place.code,
            ...name,
            period,
            part,
            part_id: words.id,
            part_en: words.en,
            short_id: industry?.short_id ?? words.id,
            short_en: industry?.short_en ?? words.en,
            share_pct,
            sources: [
              ...new Set(
                cells.filter((row) => isRemainder(part) || row.industry_code === part).map((row) => row.source_id),
              ),
            ],
          };
        });
      },
      columns: (of) =>
        of(
          {
            name: "part",
            label: { id: "Kategori", en: "Category" },
            text: (row) => (isRemainder(row.part) ? "–" : row.part),
          },
          {
            name: "part_id",
            label: { id: "Lapangan usaha", en: "Industry" },
            text: (row, lang) => row[`part_${lang}`],
          },
          numberColumn("share_pct", { id: "Pangsa (persen)", en: "Share (percent)" }, "decimal2"),
          {
            name: "period",
            label: { id: "Periode", en: "Period" },
            text: (row, lang) => formats.period(row.period, lang),
          },
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) => `Pangsa lapangan usaha dalam PDRB harga berlaku, persen, ${place.name_id}, ${when(rows, "id")}`,
        en: (rows) => `Share of industries in GRDP at current prices, percent, ${place.name_en}, ${when(rows, "en")}`,
      },
      description: {
        id: (rows) => `Batang dari pangsa terbesar: ${list(rows, "id")}.`,
        en: (rows) => `Bars from the largest share: ${list(rows, "en")}.`,
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
          ink: () => color("text"),
          strong: (row) => row.part === largest(rows)?.part,
          head: (row) => row[`part_${lang}`],
          text: (row) => formats.percent2(row.share_pct, lang),
          ...(rows.length > many ? { rowHeight: bySize(stage, 33, 23) } : {}),
        }),
    }),
});

interface Share {
  readonly period: string;
  readonly part: string;
  readonly part_id: string;
  readonly part_en: string;
  readonly short_id: string;
  readonly short_en: string;
  readonly share_pct: number;
}

const when = (rows: readonly Share[], lang: Lang) => formats.period(rows[0]?.period ?? "", lang);

const order = ({ industry_code }: { industry_code: string }) => industryOrder.indexOf(industry_code);

const largest = (rows: readonly Share[]) => rows.find((row) => !isRemainder(row.part));

function claim(rows: readonly Share[], place: ProvinceEntity, lang: Lang): string {
  const top = largest(rows);
  if (!top) return nameIn(place, lang);
  const rate = formats.percent1(top.share_pct, lang);
  return lang === "id"
    ? `${top.short_id} menyumbang ${rate} ekonomi ${place.name_id} pada ${when(rows, "id")}`
    : `${top.short_en} made up ${rate} of the economy of ${place.name_en} in ${when(rows, "en")}`;
}

const list = (rows: readonly Share[], lang: Lang) =>
  rows.map((row) => `${row[`part_${lang}`]} ${formats.percent2(row.share_pct, lang)}`).join(", ");
