import routes from "#datasets/routes.ts";
import { defineDerived } from "#figures/define-derived.ts";
import { yearsOf } from "#figures/sums.ts";

/** How many sea routes of a kind are on record, and for how many a duration or a cost was found. */
export default defineDerived({
  id: "routes-by-mode",
  title: { id: "Trayek laut menurut moda", en: "Sea routes by mode" },
  datasets: { routes },
  columns: {
    mode: { label: { id: "Moda", en: "Mode" }, kind: "code", words: "route_mode" },
    routes: { label: { id: "Trayek yang tercatat", en: "Routes on record" } },
    with_duration: { label: { id: "Trayek yang lamanya ditemukan", en: "Routes with a duration" } },
    with_cost: { label: { id: "Trayek yang ongkosnya disebut", en: "Routes with a word on cost" } },
  },
  key: ["mode"],
  derive: ({ routes }) =>
    [...Map.groupBy(routes, ({ mode }) => mode)].map(([mode, own]) => ({
      mode,
      routes: own.length,
      with_duration: own.filter(({ duration_hours }) => duration_hours !== null).length,
      with_cost: own.filter(({ cost_id }) => cost_id !== null).length,
      period: yearsOf(own.map(({ period }) => period)),
      sources: own.map(({ source_id }) => source_id),
    })),
});
