import { sourceLine } from "#components/source-line.ts";
import { embedHeight as heightOf } from "#embeds/height.ts";
import { textWidth } from "#kit/text-width.ts";
import type { Lang } from "#lib/lang.ts";
import type { ChartEntry } from "#registry/charts.ts";
import { hasFinder } from "#components/chart-series.ts";
import type { Size } from "#kit/stage.ts";
import { picture, viewsOf, type Picture } from "#render/picture.ts";
import { words } from "#words.ts";
import { pageWords } from "#words/pages.ts";

/** The height that the snippet of a chart reserves. */
export function embedHeight(entry: ChartEntry, lang: Lang): number {
  const said = { ...words[lang].panel, ...words[lang].chart };
  const { publishers, more } = sourceLine(entry.sourceIds, lang);
  const note = entry.note(lang);
  const { views } = entry;
  const rest = more > 0 ? [pageWords[lang].chart.moreSources(String(more))] : [];
  const source = `${said.source}: ${[...publishers, ...rest].join("; ")}`;
  return heightOf(
    {
      title: entry.title(lang),
      subtitle: entry.subtitle(lang),
      lines: note === null ? [source] : [source, `${said.note}: ${note}`],
      switches: entry.orders
        ? [said.order, ...entry.orders.map(({ key }) => said.orders[key])]
        : views
          ? [views.label[lang], ...views.options.map(({ name }) => name[lang])]
          : [],
      slider: entry.times !== undefined,
      finder: hasFinder(entry.id, lang),
      narrow: tallest(entry, lang, "narrow"),
      wide: tallest(entry, lang, "wide"),
    },
    textWidth,
  );
}

/** The largest of a chart's views. */
function tallest(entry: ChartEntry, lang: Lang, size: Size): Picture {
  const all = viewsOf(entry).map((view) => picture(entry, lang, size, view));
  return all.reduce((most, one) => (one.height > most.height ? one : most));
}
