import type { Lang } from "#lib/lang.ts";
import type { ChartEntry } from "#registry/charts.ts";
import type { ArchivedSwitches } from "#releases/chart-archive.ts";

/** What stands over a chart to be chosen from, in words. */
export function switchesOf({ views, times }: ChartEntry, lang: Lang): ArchivedSwitches {
  return {
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
