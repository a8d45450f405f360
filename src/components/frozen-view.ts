import { embedHeight as heightOf } from "#embeds/height.ts";
import { embedSnippet, embedSnippetWithScript } from "#embeds/snippet.ts";
import { textWidth } from "#kit/text-width.ts";
import type { ArchivedView, ChartArchive } from "#releases/chart-archive.ts";
import type { ReleaseArchive } from "#registry/release-archive.ts";
import { absolute, url } from "#registry/urls.ts";
import { releaseWords } from "#words/releases.ts";
import { words } from "#words.ts";

/** What today's frame says around an archived picture. */
export interface FrozenFrame {
  /** The page that the frame leads to: the chart's own, or the list of charts once the chart is no longer made. */
  readonly page: string;
  /** Whose figures, and the list of all sources on the chart's page. */
  readonly source: { readonly label: string; readonly text: string; readonly href: string | null };
  /** "Catatan: …" */
  readonly note: string | null;
  /** That it will not change, and where there is one the way to a newer version. */
  readonly notice: string;
  readonly newer: { readonly text: string; readonly href: string } | null;
}

/** `made` tells whether a chart is still made, and so has a page of its own. */
export function frozenFrame(
  { id, lang, version, credit, note }: ChartArchive,
  { chartVersions }: Pick<ReleaseArchive, "chartVersions">,
  made: (id: string) => boolean,
): FrozenFrame {
  const said = releaseWords[lang].frozen;
  const page = made(id) ? url.chart(id, lang) : url.charts(lang);
  const [latest = version] = chartVersions(id);
  return {
    page,
    source: { label: words[lang].panel.source, text: credit, href: made(id) ? `${page}#sumber` : null },
    note: note === null ? null : `${words[lang].panel.note}: ${note}`,
    notice: said.notice(version),
    newer:
      latest === version
        ? null
        : { text: said.newer(latest), href: made(id) ? page : url.frozenEmbed(id, latest, lang) },
  };
}

const tallest = (views: readonly ArchivedView[], size: "narrow" | "wide") =>
  views.map((view) => view[size]).reduce((most, one) => (one.height > most.height ? one : most));

/** The height that a frozen snippet reserves: with room for the notice of a newer version, which may come later. */
export function frozenHeight(archived: ChartArchive): number {
  const { lang, title, subtitle, credit, note, version, views, times, finder, switch: switched } = archived;
  const said = words[lang].panel;
  const { notice, newer } = releaseWords[lang].frozen;
  return heightOf(
    {
      title,
      subtitle,
      lines: [
        `${said.source}: ${credit}`,
        ...(note === null ? [] : [`${said.note}: ${note}`]),
        `${notice(version)} ${newer("0000.00.00")}`,
      ],
      switches: switched ? [switched.label, ...switched.options.map(({ name }) => name)] : [],
      finder,
      slider: times !== null,
      narrow: tallest(views, "narrow"),
      wide: tallest(views, "wide"),
    },
    textWidth,
  );
}

/** The snippets of a chart that will not change. */
export function frozenForms(archived: ChartArchive, script: string) {
  const { id, lang, version, title, subtitle } = archived;
  const frame = {
    id,
    address: absolute(url.frozenEmbed(id, version, lang)),
    title: `${title}. ${subtitle}`,
    height: frozenHeight(archived),
  };
  return { version, iframe: embedSnippet(frame), withScript: embedSnippetWithScript(frame, script) };
}
