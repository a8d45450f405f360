import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { byPartner, partnersIn } from "#kit/by-partner.ts";
import { rupiahColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { dumbbell } from "#kit/dumbbell.ts";
import { dateSpan } from "#kit/spans.ts";
import { bySize } from "#kit/stage.ts";
import { dateColumn, partnerColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { sourced } from "#lib/sources-of.ts";
import { known } from "#metrics/known.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { splitMissions } from "#metrics/sold-and-bought.ts";

export default defineChart({
  form: "dumbbell",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    const dated = known(missionsWithPartners(tradeMissions, missionPartners, provinces), "date");
    return sourced(splitMissions(dated.filter((row) => row.initiator_code === "35")));
  },
  columns: (of) =>
    of(
      { ...partnerColumn, says: "name" },
      dateColumn,
      rupiahColumn("sold_billion_idr", { id: "Dijual Jawa Timur", en: "Sold by East Java" }, "decimal1"),
      rupiahColumn("bought_billion_idr", { id: "Dibeli Jawa Timur", en: "Bought by East Java" }, "decimal1"),
      {
        ...rupiahColumn("balance_billion_idr", { id: "Selisih jual dan beli", en: "Sold less bought" }, "decimal1"),
        says: "value",
      },
    ),
  title: {
    id: (rows) => `Hanya ${partnersIn(rows.filter(boughtMore), "id")} yang menjual lebih banyak kepada Jawa Timur`,
    en: (rows) => `Only ${partnersIn(rows.filter(boughtMore), "en")} sold more to East Java than they bought`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. ${rows.length} misi dagang Jawa Timur dengan rincian jual dan beli, rupiah, ${dateSpan(rows.map((row) => row.date))}`,
    en: (rows) =>
      `Announced commitments, not shipments. ${rows.length} trade missions of East Java with a published split, rupiah, ${dateSpan(rows.map((row) => row.date))}`,
  },
  note: {
    id: "Sebagian total misi memuat investasi atau surat minat; di sini hanya jual dan beli.",
    en: "Some totals of missions hold investment or letters of intent; here only sales and purchases stand.",
  },
  accent: "prov-35",
  key: (row) => row.mission_id,
  plot: (rows, stage, lang) =>
    dumbbell(stage, rows, {
      ...byPartner(lang),
      key: (row) => row.mission_id,
      from: (row) => row.sold_billion_idr,
      to: (row) => row.bought_billion_idr,
      fromName: { id: "dijual Jatim", en: "sold by East Java" }[lang],
      toName: { id: "dibeli", en: "bought" }[lang],
      detail: (row) => row.date.slice(0, 4),
      strong: boughtMore,
      remark: (row) => {
        const more = formats[bySize(stage, "rupiah0", "rupiah1")](-row.balance_billion_idr, lang);
        return boughtMore(row) ? { id: `dibeli ${more} lebih banyak`, en: `bought ${more} more` }[lang] : null;
      },
      ticks: [0, 1000, 2000],
      tickLabel: (tick) => (tick === 0 ? "0" : formats.rupiah(tick, lang)),
      text: (row) => {
        const [sold, bought] = [row.sold_billion_idr, row.bought_billion_idr].map((value) =>
          formats.rupiah(value, lang),
        );
        return { id: `dijual ${sold}, dibeli ${bought}`, en: `sold ${sold}, bought ${bought}` }[lang];
      },
    }),
});

const boughtMore = (row: { readonly balance_billion_idr: number }) => row.balance_billion_idr < 0;
