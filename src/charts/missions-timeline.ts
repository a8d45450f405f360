import missionPartners from "#datasets/mission-partners.ts";
import provinces from "#datasets/provinces.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { announced, announcedColumn, besideTradeColumn } from "#kit/announced.ts";
import { byPartner } from "#kit/by-partner.ts";
import { defineChart } from "#kit/define-chart.ts";
import { partnerOn } from "#kit/names.ts";
import { busiestYear, perYear } from "#kit/per-year.ts";
import { register } from "#kit/register.ts";
import { yearSpan } from "#kit/spans.ts";
import { dateColumn, localityColumn, partnerColumn } from "#kit/word-columns.ts";
import { formats } from "#lib/format.ts";
import { sourced } from "#lib/sources-of.ts";
import { known } from "#metrics/known.ts";
import { besideTrade, missionTotals } from "#metrics/mission-totals.ts";
import { missionsWithPartners } from "#metrics/missions-with-partners.ts";

export default defineChart({
  form: "register",
  subject: "cooperation",
  datasets: { tradeMissions, missionPartners, provinces },
  derive({ tradeMissions, missionPartners, provinces }) {
    const dated = known(missionsWithPartners(tradeMissions, missionPartners, provinces), "date");
    return sourced(dated.filter((row) => row.kind === "between-provinces")).map((row) => ({
      ...row,
      year: Number(row.date.slice(0, 4)),
      beside_trade_billion_idr: besideTrade(row),
    }));
  },
  columns: (of) =>
    of(
      dateColumn,
      partnerColumn,
      localityColumn("city", { id: "Kota", en: "City" }),
      announcedColumn,
      besideTradeColumn,
    ),
  title: {
    id: (rows) => `${busiestYear(rows)?.count} misi dagang dalam setahun: ${busiestYear(rows)?.year} yang terpadat`,
    en: (rows) => `${busiestYear(rows)?.count} trade missions in one year: ${busiestYear(rows)?.year} was the busiest`,
  },
  subtitle: {
    id: (rows) =>
      `Komitmen yang diumumkan, bukan pengiriman. ${rows.length} misi dagang antarprovinsi Jawa Timur, ${yearSpan(rows)}; luas cakram menurut total`,
    en: (rows) =>
      `Announced commitments, not shipments. ${rows.length} trade missions of East Java to other provinces, ${yearSpan(rows)}; area of a disc by total`,
  },
  description: {
    id: (rows) =>
      `Kalender dengan satu baris per tahun. Misi: ${perYear(rows, "id")}. ${missionTotals(rows).withTotal} dari ${rows.length} misi mempunyai total, seluruhnya ${formats.rupiah(missionTotals(rows).billions, "id")}.`,
    en: (rows) =>
      `Calendar with one line per year. Missions: ${perYear(rows, "en")}. ${missionTotals(rows).withTotal} of ${rows.length} missions have a total, ${formats.rupiah(missionTotals(rows).billions, "en")} in all.`,
  },
  note: {
    id: "Misi ke luar negeri, misi daring, dan satu misi tanpa tanggal tidak digambar. Total Kepulauan Riau 2025 memuat surat minat dengan Malaysia.",
    en: "Missions abroad, online missions and one mission without a date are not drawn. The total of Riau Islands 2025 holds letters of intent with Malaysia.",
  },
  accent: "ev-mission",
  key: (row) => row.partner_codes.join("-"),
  plot: (rows, stage, lang) =>
    register(stage, rows, {
      ...byPartner(lang),
      date: (row) => row.date,
      size: (row) => row.total_billion_idr,
      rim: (row) => row.beside_trade_billion_idr,
      label: (row) => `${partnerOn(stage, row)} ${formats.rupiah1(row.total_billion_idr ?? NaN, lang)}`,
      text: (row) => announced(row, lang),
    }),
});
