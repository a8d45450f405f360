import bilateralTrade from "#datasets/bilateral-trade.ts";
import missionPartners from "#datasets/mission-partners.ts";
import tradeMissions from "#datasets/trade-missions.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { share } from "#metrics/share.ts";

/**
 * The announced total of a mission beside the trade of the same two provinces in a period for which both directions
 * were given. A measure of size only: commitments are not shipments, and may run over several years.
 */
export default defineDerived({
  id: "mission-to-trade",
  title: { id: "Komitmen misi dibanding perdagangan setahun", en: "Commitments of a mission beside a year's trade" },
  datasets: { missions: tradeMissions, partners: missionPartners, trade: bilateralTrade },
  columns: {
    mission_id: { label: { id: "Misi dagang", en: "Trade mission" }, kind: "code", references: "trade-missions" },
    period: { label: { id: "Periode perdagangan", en: "Period of trade" }, kind: "period" },
    share_pct: {
      label: {
        id: "Komitmen misi terhadap perdagangan dua arah setahun",
        en: "Commitments of the mission as a share of a year's trade both ways",
      },
      unit: "percent",
    },
  },
  key: ["mission_id", "period"],
  derive: ({ missions, partners, trade }) => {
    const oneWay = trade.filter((row) => row.flow === "one_way" && row.status === "actual");
    return missions.flatMap(({ mission_id, initiator_code, total_billion_idr, source_ids }) => {
      const own = partners.filter((row) => row.mission_id === mission_id);
      const partner = own.length === 1 ? own[0]?.province_code : null;
      if (!partner || total_billion_idr === null) return [];
      return oneWay
        .filter((row) => row.from_code === initiator_code && row.to_code === partner)
        .flatMap((out) => {
          const back = oneWay.find(
            (row) => row.from_code === partner && row.to_code === initiator_code && row.period === out.period,
          );
          if (!back || out.value_billion_idr === null || back.value_billion_idr === null) return [];
          const share_pct = share(total_billion_idr, out.value_billion_idr + back.value_billion_idr);
          return [
            { mission_id, period: out.period, share_pct, sources: [...source_ids, out.source_id, back.source_id] },
          ];
        });
    });
  },
});
