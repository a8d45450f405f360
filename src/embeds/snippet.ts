import { escapeMarkup } from "#lib/escape.ts";

/** What the snippets of a chart are made of. All addresses are absolute. */
export interface Embedded {
  readonly id: string;
  /** The embed page. */
  readonly address: string;
  /** Names the data, in the language of the embed. */
  readonly title: string;
  /** The largest height in px that the embed takes at any width from 320 to 1200. */
  readonly height: number;
}

/**
 * The iframe that a newsroom pastes. It is right without script: its height is reserved, so it may load late,
 * and nothing scrolls inside it.
 */
export function embedSnippet({ id, address, title, height }: Embedded): string {
  return [
    `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}"`,
    `width="100%" height="${height}" style="width:100%;height:${height}px;border:0" loading="lazy" scrolling="no"`,
    `referrerpolicy="no-referrer-when-downgrade" allow="clipboard-write; web-share"`,
    `data-antar-embed="${escapeMarkup(id)}"></iframe>`,
  ].join(" ");
}

/** The same iframe with the script that lets its height follow its content. */
export function embedSnippetWithScript(embedded: Embedded, script: string): string {
  return `${embedSnippet(embedded)}\n<script async src="${escapeMarkup(script)}"></script>`;
}
