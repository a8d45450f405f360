import portThroughput from "#datasets/port-throughput.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { growth } from "#metrics/growth.ts";

/** Containers handled at a port against an earlier year, where one source gives both years for the same terminals. */
export default defineDerived({
  id: "port-throughput-change",
  title: { id: "Perubahan arus peti kemas pelabuhan", en: "Change of container throughput of ports" },
  datasets: { throughput: portThroughput },
  columns: {
    port_id: { label: { id: "Pelabuhan", en: "Port" }, kind: "code", references: "ports" },
    from: { label: { id: "Tahun awal", en: "First year" }, kind: "year" },
    to: { label: { id: "Tahun akhir", en: "Last year" }, kind: "year" },
    change_pct: {
      label: { id: "Perubahan arus peti kemas", en: "Change of container throughput" },
      unit: "percent",
    },
  },
  key: ["port_id", "from", "to"],
  derive: ({ throughput }) =>
    throughput.flatMap((first) =>
      throughput
        .filter(
          (last) =>
            last.port_id === first.port_id &&
            last.source_id === first.source_id &&
            last.coverage === first.coverage &&
            last.year > first.year,
        )
        .map((last) => ({
          port_id: first.port_id,
          from: first.year,
          to: last.year,
          change_pct: growth(first.teu, last.teu),
          sources: [first.source_id],
        })),
    ),
});
