import missionCommodities from "#datasets/mission-commodities.ts";
import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { partnerOn } from "#kit/names.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import type { Lang } from "#lib/lang.ts";
import { upperFirst } from "#lib/upper-first.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";
import { codeWord } from "#words/codes.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "cooperation",
  datasets: { missionCommodities, tradeMissions, missionPartners, provinces },
  derive({ missionCommodities, tradeMissions, missionPartners, provinces }) {
    const missions = new Map(
      missionsWithPartners(tradeMissions, missionPartners, provinces).map((row) => [row.mission_id, row]),
    );
    return missionCommodities
      .flatMap((row) => {
        const mission = missions.get(row.mission_id);
        if (mission?.kind !== "between-provinces") return [];
        return [
          {
            key: `${row.mission_id} ${row.commodity}`,
            commodity_id: row.commodity_id,
            commodity_en: row.commodity_en,
            direction: row.direction,
            partner_id: mission.partner_id,
            partner_en: mission.partner_en,
            partner_short: mission.partner_short,
            partner_short_en: mission.partner_short_en,
            date: mission.date ?? "",
            value_billion_idr: row.value_billion_idr,
            sources: [row.source_id],
          },
        ];
      })
      .sort((a, b) => b.value_billion_idr - a.value_billion_idr || (a.key < b.key ? -1 : 1));
  },
  columns: (of) =>
    of(
      { name: "commodity_id", label: { id: "Barang", en: "Goods" }, text: goods },
      {
        name: "direction",
        label: { id: "Arah", en: "Direction" },
        text: (row, lang) => codeWord("mission_direction", row.direction, lang),
      },
      { name: "partner_id", label: { id: "Mitra", en: "Partner" }, text: (row, lang) => row[`partner_${lang}`] },
      { name: "date", label: { id: "Tanggal", en: "Date" }, text: (row, lang) => formats.date(row.date, lang) },
      numberColumn("value_billion_idr", { id: "Nilai (miliar rupiah)", en: "Value (billion rupiah)" }, "decimal2"),
    ),
  title: {
    id: (rows) =>
      `${upperFirst(goods(rows[0], "id"))} untuk ${rows[0]?.partner_id} adalah barang bernilai terbesar yang disebut dalam misi Jawa Timur`,
    en: (rows) =>
      `${upperFirst(goods(rows[0], "en"))} for ${rows[0]?.partner_en} are the most valuable goods named in East Java’s missions`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. Barang yang nilainya disebut dalam misi antarprovinsi, rupiah, ${span(rows)}`,
    en: (rows) =>
      `Announced commitments, not shipments. Goods of which a value was named, missions between provinces, rupiah, ${span(rows)}`,
  },
  description: {
    id: (rows) => `Diagram batang berperingkat. Nilai terbesar: ${list(rows, "id")}.`,
    en: (rows) => `Ranked bars. Largest values: ${list(rows, "en")}.`,
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
      name: (row) =>
        `${upperFirst(goods(row, lang))} ${row.direction === "initiator_sells" ? to(lang) : from(lang)} ${partnerOn(stage, row)}`,
      label: (row) => formats.rupiah1(row.value_billion_idr, lang),
      color: (row) => color(row.direction === "initiator_sells" ? "positive" : "negative"),
      ink: () => color("text"),
      strong: () => false,
      head: (row) => `${upperFirst(goods(row, lang))}, ${row[`partner_${lang}`]}, ${formats.date(row.date, lang)}`,
      text: (row) =>
        `${codeWord("mission_direction", row.direction, lang)}, ${formats.rupiah2(row.value_billion_idr, lang)}`,
    }),
});

interface Goods {
  readonly commodity_id: string;
  readonly commodity_en: string;
  readonly partner_id: string;
  readonly partner_en: string;
  readonly date: string;
  readonly value_billion_idr: number;
}

function goods(row: Goods | undefined, lang: Lang): string {
  return row ? row[`commodity_${lang}`] : "";
}

const to = (lang: Lang) => ({ id: "ke", en: "to" })[lang];
const from = (lang: Lang) => ({ id: "dari", en: "from" })[lang];

function span(rows: readonly Goods[]): string {
  const years = rows.map((row) => row.date.slice(0, 4)).sort();
  return `${years[0]}–${years.at(-1)}`;
}

const list = (rows: readonly Goods[], lang: Lang) =>
  rows
    .slice(0, 5)
    .map((row) => `${goods(row, lang)} (${row[`partner_${lang}`]}) ${formats.rupiah1(row.value_billion_idr, lang)}`)
    .join("; ");
