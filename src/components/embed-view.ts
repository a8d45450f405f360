import { embedHeight } from "#components/embed-height.ts";
import { frozenForms } from "#components/frozen-view.ts";
import { chartTable } from "#components/table-view.ts";
import { sourceLine } from "#components/source-line.ts";
import { oembedEndpoint } from "#embeds/oembed.ts";
import { embedSnippet, embedSnippetWithScript, type Embedded } from "#embeds/snippet.ts";
import { markdownImage, staticHtml } from "#embeds/static.ts";
import type { PlainTable } from "#embeds/table.ts";
import type { Lang } from "#lib/lang.ts";
import { chart, type ChartEntry } from "#registry/charts.ts";
import { pictureEntry } from "#registry/pictures.ts";
import { archive, latestChart } from "#registry/releases.ts";
import { absolute, url } from "#registry/urls.ts";
import { site } from "#site.ts";
import { words } from "#words.ts";
import { pageWords } from "#words/pages.ts";

/** A table longer than one of all provinces is not pasted into an article; the static form then leads to it. */
const pastedRows = 40;

const remembered = new Map<string, Embedded>();

/** A picture's frame, made once per language: the page's snippets and the oEmbed file need the same height. */
export function embedded(entry: ChartEntry, lang: Lang): Embedded {
  const key = `${lang} ${entry.id}`;
  const known = remembered.get(key);
  if (known) return known;
  const frame = {
    id: entry.id,
    address: absolute(url.embed(entry.id, lang)),
    title: `${entry.title(lang)}. ${entry.subtitle(lang)}`,
    height: embedHeight(entry, lang),
  };
  remembered.set(key, frame);
  return frame;
}

/** Whose figures, and which release of them, in one line. */
function creditLine(entry: ChartEntry, lang: Lang): string {
  const said = words[lang].panel;
  const { publishers, more } = sourceLine(entry.sourceIds, lang);
  const rest = more > 0 ? [pageWords[lang].chart.moreSources(String(more))] : [];
  return `${said.source}: ${[...publishers, ...rest].join("; ")}. ${site.name} · ${said.dataVersion(site.data.version)}`;
}

/** Without the classes of our own tables, which a foreign page may have for something else. */
function pastedTable(entry: ChartEntry, lang: Lang): PlainTable | undefined {
  if (entry.rows.length > pastedRows) return undefined;
  const { columns, sections } = chartTable(entry, lang);
  return { columns: columns.map(({ label }) => ({ label })), sections };
}

/** The frame alone, as text to paste; a template's picture has no other form. */
export const embedFrame = (id: string, lang: Lang): string => embedSnippet(embedded(pictureEntry(id), lang));

/** Each form in which a chart can stand on somebody else's page, as text to paste. */
export function embedForms(id: string, lang: Lang) {
  const entry = chart(id);
  const frame = embedded(entry, lang);
  const figure = {
    claim: entry.title(lang),
    subtitle: entry.subtitle(lang),
    picture: absolute(url.chartSvg(id, lang)),
    page: absolute(url.chart(id, lang)),
    credit: creditLine(entry, lang),
  };
  return {
    iframe: embedSnippet(frame),
    withScript: embedSnippetWithScript(frame, absolute(url.embedScript())),
    static: staticHtml({ ...figure, table: pastedTable(entry, lang) }),
    // Readers of Markdown scale a picture down and refuse SVG from elsewhere.
    markdown: markdownImage({ ...figure, picture: absolute(url.chartPng(id, lang)) }),
    page: figure.page,
    oembed: oembedEndpoint(absolute(url.oembed(id, lang)), absolute(url.chart(id, lang))),
    height: frame.height,
    frozen: frozen(id, lang),
  };
}

/** The snippets of the latest version that was archived; none for a chart that no release has yet. */
function frozen(id: string, lang: Lang) {
  const version = latestChart(id);
  return version === undefined ? null : frozenForms(archive.chart(id, lang, version), absolute(url.embedScript()));
}
