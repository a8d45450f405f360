import agreements from "#datasets/agreements.ts";
import flows from "#datasets/interprovincial-flows-2016.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { rank } from "#metrics/rank.ts";

/** Trade within each pair of parties to an agreement in the inter-regional table of 2016: both ways, goods and services. */
export default defineDerived({
  id: "agreement-flows-2016",
  title: {
    id: "Perdagangan di antara para pihak perjanjian, 2016",
    en: "Trade among the parties to an agreement, 2016",
  },
  datasets: { agreements, flows },
  columns: {
    agreement_id: { label: { id: "Perjanjian", en: "Agreement" }, kind: "code", references: "agreements" },
    province_code: { label: { id: "Provinsi", en: "Province" }, kind: "code", references: "provinces" },
    partner_code: { label: { id: "Mitra", en: "Partner" }, kind: "code", references: "provinces" },
    total_billion_idr: {
      label: {
        id: "Perdagangan dua arah dalam tabel antardaerah",
        en: "Trade both ways in the inter-regional table",
      },
      unit: "billion_idr",
    },
    rank: {
      label: { id: "Urutan di antara pasangan para pihak", en: "Rank among the pairs of parties" },
      unit: "rank",
    },
    pairs: { label: { id: "Banyaknya pasangan para pihak", en: "Pairs among the parties" } },
  },
  key: ["agreement_id", "province_code", "partner_code"],
  period: "2016",
  derive: ({ agreements, flows }) => {
    const value = new Map(flows.map((row) => [`${row.from_code} ${row.to_code}`, row]));
    return agreements.flatMap(({ agreement_id, parties }) => {
      const sorted = [...parties].sort();
      const pairs = sorted.flatMap((province_code, index) =>
        sorted.slice(index + 1).flatMap((partner_code) => {
          const there = value.get(`${province_code} ${partner_code}`);
          const back = value.get(`${partner_code} ${province_code}`);
          if (!there || !back) return [];
          const total_billion_idr = there.value_billion_idr + back.value_billion_idr;
          return [{ province_code, partner_code, total_billion_idr, sources: [there.source_id, back.source_id] }];
        }),
      );
      const ranks = rank(pairs.map(({ total_billion_idr }) => total_billion_idr));
      return pairs.map((pair, index) => ({
        agreement_id,
        ...pair,
        rank: ranks[index] ?? null,
        pairs: pairs.length,
      }));
    });
  },
});
