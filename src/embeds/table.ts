import { escapeMarkup } from "#lib/escape.ts";

/** A table in words, as foreign pages get it: within a frame, or as HTML to paste. */
export interface PlainTable {
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  readonly sections: readonly {
    /** Absent in a table that has one section. */
    readonly title?: string;
    readonly rows: readonly { readonly cells: readonly { readonly text: string }[] }[];
  }[];
}

/**
 * A table as HTML, a line for each row. Columns of numbers have the class `number`. It is written as one text, since
 * there may be a thousand rows in each of a thousand files.
 */
export function tableHtml({ columns, sections }: PlainTable, caption: string): string {
  const classes = columns.map(({ numeric }) => (numeric ? ' class="number"' : ""));
  const head = columns.map(({ label }, at) => `<th scope="col"${classes[at]}>${escapeMarkup(label)}</th>`).join("");
  const cell = (text: string, at: number) =>
    at === 0
      ? `<th scope="row"${classes[at]}>${escapeMarkup(text)}</th>`
      : `<td${classes[at]}>${escapeMarkup(text)}</td>`;
  const bodies = sections.map(({ title, rows }) => {
    const part = `<tr><th scope="rowgroup" colspan="${columns.length}">${escapeMarkup(title ?? "")}</th></tr>`;
    const lines = rows.map(({ cells }) => `<tr>${cells.map(({ text }, at) => cell(text, at)).join("")}</tr>`);
    return ["<tbody>", ...(title === undefined ? [] : [part]), ...lines, "</tbody>"].join("\n");
  });
  return [
    `<table><caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    ...bodies,
    "</table>",
  ].join("\n");
}
