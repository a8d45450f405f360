import { type PlainTable, tableHtml } from "#embeds/table.ts";
import { escapeMarkup } from "#lib/escape.ts";

/** A chart for pages that take neither frame nor script. All addresses are absolute. */
interface Figure {
  readonly claim: string;
  readonly subtitle: string;
  /** The picture as a file, and the chart's page. */
  readonly picture: string;
  readonly page: string;
  /** Source, and name and version of the data, as the last line. */
  readonly credit: string;
  /** The table whole, in words; left out where it is too long to paste. */
  readonly table?: PlainTable | undefined;
}

/**
 * The picture, its table and its source as plain HTML without script or frame. The picture is a file and does not stand
 * in the text: systems that take out frames take out `svg` too, and most keep an image. Its one style keeps the picture
 * within a narrow column; where a system takes it out, the host's own style sheet does the same.
 */
export function staticHtml({ claim, subtitle, picture, page, credit, table }: Figure): string {
  return [
    "<figure>",
    `<a href="${escapeMarkup(page)}"><img src="${escapeMarkup(picture)}" alt="${escapeMarkup(`${claim}. ${subtitle}`)}" loading="lazy" style="max-width:100%;height:auto"></a>`,
    ...(table ? [tableHtml(table, subtitle)] : []),
    `<figcaption>${escapeMarkup(credit)}. <a href="${escapeMarkup(page)}">${escapeMarkup(page)}</a></figcaption>`,
    "</figure>",
  ].join("\n");
}

/** Signs that Markdown would take for its own inside the words of a link or picture. */
const escapeMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, "\\$&");

/** The picture as Markdown, leading to the chart's page. */
export function markdownImage({ claim, subtitle, picture, page, credit }: Omit<Figure, "table">): string {
  return `[![${escapeMarkdown(`${claim}. ${subtitle}`)}](${picture})](${page})\n\n${escapeMarkdown(credit)}`;
}
