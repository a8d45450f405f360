import type { Lang } from "#lib/lang.ts";
import type { ChartEntry } from "#registry/charts.ts";
import type { ArchivedSwitches } from "#releases/chart-archive.ts";
import { words } from "#words.ts";

/** What stands over a chart to be chosen from, in words. */
export function switchesOf({ views, times, orders }: ChartEntry, lang: Lang): ArchivedSwitches {
  const said = words[lang].chart;
  const named = orders?.map(({ key }) => ({ key, name: said.orders[key] }));
  return {
    ...(named ? { orders: { label: said.order, options: named } } : {}),
    switch: views
      ? { label: views.label[lang], options: views.options.map(({ key, name }) => ({ key, name: name[lang] })) }
      : null,
    times: times
      ? {
          label: times.label[lang],
          first: times.first,
          last: times.last,
          drawn: times.drawn,
          said: times.said(times.drawn, lang),
        }
      : null,
  };
}
