import flows2016 from "#datasets/interprovincial-flows-2016.ts";
import provinces from "#datasets/provinces.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { defineTemplate, type ProvinceEntity } from "#kit/define-template.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { nameIn, namesOf, type Named } from "#kit/names.ts";
import { dividedProvinces } from "#kit/papua.ts";
import { bySize } from "#kit/stage.ts";
import { subjectRole } from "#kit/subject.ts";
import { ticksFor } from "#kit/ticks.ts";
import { formatNumber, formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";

/** Partners drawn: those with whom the province sold and bought most together. */
const most = 10;

export default defineTemplate({
  kind: "province",
  chart: (place) =>
    defineChart({
      form: "dumbbell",
      subject: "cooperation",
      datasets: { flows2016, provinces },
      derive({ flows2016, provinces }) {
        const names = namesOf(provinces);
        const sold = flows2016.filter((row) => row.from_code === place.code);
        const bought = new Map(
          flows2016.filter((row) => row.to_code === place.code).map((row) => [row.from_code, row]),
        );
        return sold
          .flatMap((out) => {
            const back = bought.get(out.to_code);
            if (!back) return [];
            return [
              {
                province_code: out.to_code,
                ...names(out.to_code),
                sold_billion_idr: out.value_billion_idr,
                bought_billion_idr: back.value_billion_idr,
                sources: [...new Set([out.source_id, back.source_id])],
              },
            ];
          })
          .sort((a, b) => both(b) - both(a) || (a.province_code < b.province_code ? -1 : 1))
          .slice(0, most);
      },
      columns: (of) =>
        of(
          { name: "province_code", label: { id: "Kode BPS", en: "BPS code" } },
          { name: "name_id", label: { id: "Mitra", en: "Partner" }, text: nameIn },
          numberColumn("sold_billion_idr", { id: "Dijual (miliar rupiah)", en: "Sold (billion rupiah)" }, "decimal1"),
          numberColumn(
            "bought_billion_idr",
            { id: "Dibeli (miliar rupiah)", en: "Bought (billion rupiah)" },
            "decimal1",
          ),
        ),
      title: { id: (rows) => claim(rows, place, "id"), en: (rows) => claim(rows, place, "en") },
      subtitle: {
        id: (rows) =>
          `Penjualan dan pembelian barang dan jasa setahun, ${unit(rows, "id")}, ${place.name_id} dan ${rows.length} mitra terbesarnya, 2016`,
        en: (rows) =>
          `Yearly sales and purchases of goods and services, ${unit(rows, "en")}, ${place.name_en} and its ${rows.length} largest partners, 2016`,
      },
      description: {
        id: (rows) => `Tiap baris satu mitra: cakram untuk yang dijual, cincin untuk yang dibeli. ${list(rows, "id")}.`,
        en: (rows) =>
          `One row for each partner: a disc for what is sold, a ring for what is bought. ${list(rows, "en")}.`,
      },
      note: {
        id: `Tabel model 2016, barang dan jasa; tidak disandingkan dengan neraca tahunan.${older(place, "id")}`,
        en: `A model table of 2016, goods and services; not to be set beside yearly accounts.${older(place, "en")}`,
      },
      accent: subjectRole(place.code),
      plot: (rows, stage, lang) =>
        dumbbell(stage, rows, {
          key: (row) => row.province_code,
          from: (row) => row.sold_billion_idr,
          to: (row) => row.bought_billion_idr,
          fromName: { id: "dijual", en: "sold" }[lang],
          toName: { id: "dibeli", en: "bought" }[lang],
          name: (row) => nameIn(row, lang),
          detail: () => "",
          strong: () => false,
          remark: () => null,
          ticks: ticksFor(
            rows.flatMap((row) => [row.sold_billion_idr, row.bought_billion_idr]),
            bySize(stage, 3, 4),
          ),
          tickLabel: (tick) => formatNumber(isLarge(rows) ? tick / 1000 : tick, lang, { decimals: 1, trim: true }),
          head: (row) => nameIn(row, lang),
          text: (row) => say(row, lang),
        }),
    }),
});

interface Partner extends Named {
  readonly sold_billion_idr: number;
  readonly bought_billion_idr: number;
}

const both = (row: Pick<Partner, "sold_billion_idr" | "bought_billion_idr">) =>
  row.sold_billion_idr + row.bought_billion_idr;

/** The scale's unit: trillions from a trillion up. */
const isLarge = (rows: readonly Partner[]) =>
  Math.max(...rows.flatMap((row) => [row.sold_billion_idr, row.bought_billion_idr])) >= 2000;

const unit = (rows: readonly Partner[], lang: Lang) =>
  ({ id: ["miliar rupiah", "triliun rupiah"], en: ["billion rupiah", "trillion rupiah"] })[lang][Number(isLarge(rows))];

const older = ({ code }: ProvinceEntity, lang: Lang) =>
  dividedProvinces.includes(code)
    ? { id: " Wilayahnya sebelum pemekaran 2022.", en: " The territory is that before the split of 2022." }[lang]
    : "";

function say(row: Partner, lang: Lang): string {
  const [sold, bought] = [row.sold_billion_idr, row.bought_billion_idr].map((value) => formats.rupiah1(value, lang));
  return lang === "id" ? `dijual ${sold}, dibeli ${bought}` : `sold ${sold}, bought ${bought}`;
}

/** The largest partner, equal ones all named. */
function claim(rows: readonly Partner[], place: ProvinceEntity, lang: Lang): string {
  const first = rows[0];
  if (!first) return nameIn(place, lang);
  const names = rows.filter((row) => both(row) === both(first)).map((row) => nameIn(row, lang));
  const list = formats.list(names.join(";"), lang);
  return lang === "id"
    ? `Pada 2016 mitra dagang terbesar ${place.name_id} di dalam negeri adalah ${list}`
    : `In 2016 the largest trade partner of ${place.name_en} within Indonesia was ${list}`;
}

const list = (rows: readonly Partner[], lang: Lang) =>
  rows.map((row) => `${nameIn(row, lang)}: ${say(row, lang)}`).join("; ");
