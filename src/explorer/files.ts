import { toCsv } from "#downloads/csv.ts";
import { escapeMarkup } from "#lib/escape.ts";
import type { Lang } from "#lib/lang.ts";
import { filePicture } from "#render/file.ts";
import { csvRows, type Result } from "#explorer/result.ts";
import { words } from "#words.ts";

/** What is burnt into a picture that leaves the page. */
export interface Imprint {
  readonly lang: Lang;
  /** Where the reader's choice comes back. */
  readonly address: string;
  /** Name of the site, and the version of its data. */
  readonly site: string;
  readonly sources: readonly string[];
}

export function csvFile(result: Result): string {
  const { header, rows } = csvRows(result);
  return toCsv(header, rows);
}

export function svgFile(result: Result, { lang, address, site, sources }: Imprint): string {
  const note = result.note(lang);
  const said = words[lang].panel;
  return filePicture(result, lang, [
    `${said.source}: ${sources.join("; ")}`,
    ...(note === "" ? [] : [`${said.note}: ${note}`]),
    site,
    // An address has no blanks to break at.
    ...(address.match(/.{1,95}/g) ?? []),
  ]);
}

/** The same picture as a piece of HTML that needs nothing of ours; it shrinks with its column. */
export function htmlFile(result: Result, imprint: Imprint): string {
  const svg = svgFile(result, imprint)
    .trim()
    .replace(/^<svg ([^>]*?) width="\d+" height="[\d.]+"/, '<svg $1 style="width:100%;height:auto;max-width:768px"');
  return `<figure style="margin:0"><a href="${escapeMarkup(imprint.address)}">${svg}</a></figure>`;
}
