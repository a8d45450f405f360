import missionCommodities from "#datasets/mission-commodities.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { rupiahColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { partnerOn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { dateSpan } from "#kit/spans.ts";
import { codeWordColumn, dateColumn, partnerColumn, textColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { known } from "#metrics/known.ts";
import { goodsOfMissions } from "#metrics/mission-goods.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { codeWord } from "#words/codes.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { missionCommodities, tradeMissions, missionPartners, provinces },
  derive({ missionCommodities, tradeMissions, missionPartners, provinces }) {
    const missions = known(missionsWithPartners(tradeMissions, missionPartners, provinces), "date");
    const between = missions.filter((row) => row.kind === "between-provinces");
    return goodsOfMissions(missionCommodities, between);
  },
  columns: (of) =>
    of(
      { ...textColumn("commodity", { id: "Barang", en: "Goods" }), says: "name" },
      codeWordColumn("direction", { id: "Arah", en: "Direction" }, "mission_direction"),
      partnerColumn,
      dateColumn,
      rupiahColumn("value_billion_idr", { id: "Nilai", en: "Value" }, "decimal2"),
    ),
  title: {
    id: ([top]) =>
      `${upperFirst(top?.commodity_id ?? "")} untuk ${top?.partner_id} adalah barang bernilai terbesar yang disebut dalam misi Jawa Timur`,
    en: ([top]) =>
      `${upperFirst(top?.commodity_en ?? "")} for ${top?.partner_en} are the most valuable goods named in East Java’s missions`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. Barang yang nilainya disebut dalam misi antarprovinsi, rupiah, ${dateSpan(rows.map((row) => row.date))}`,
    en: (rows) =>
      `Announced commitments, not shipments. Goods of which a value was named, missions between provinces, rupiah, ${dateSpan(rows.map((row) => row.date))}`,
  },
  note: {
    id: "Kebanyakan nilai adalah satu kontrak, bukan total barang itu. “Ke”: dijual Jawa Timur; “dari”: dibeli Jawa Timur.",
    en: "Most values are single contracts, not totals of those goods. “To”: sold by East Java; “from”: bought by East Java.",
  },
  accent: "prov-35",
  key: (row) => row.key,
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.key,
      value: (row) => row.value_billion_idr,
      name: (row) => `${upperFirst(row[`commodity_${lang}`])} ${wayTo[row.direction][lang]} ${partnerOn(stage, row)}`,
      label: (row) => formats.rupiah1(row.value_billion_idr, lang),
      color: (row) => color(row.direction === "initiator_sells" ? "positive" : "negative"),
      head: (row) =>
        `${upperFirst(row[`commodity_${lang}`])}, ${row[`partner_${lang}`]}, ${formats.date(row.date, lang)}`,
      text: (row) =>
        `${codeWord("mission_direction", row.direction, lang)}, ${formats.rupiah2(row.value_billion_idr, lang)}`,
    }),
});

/** Between the goods and who was met. */
const wayTo = {
  initiator_sells: { id: "ke", en: "to" },
  initiator_buys: { id: "dari", en: "from" },
} as const;
