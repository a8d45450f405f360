import { compare, numberIn, type Sortable } from "#browser/cells.ts";
import { element } from "#browser/element.ts";
import type { Lang } from "#lib/lang.ts";

const sortable = "table[data-sort]";

const original = new WeakMap<HTMLTableSectionElement, readonly HTMLTableRowElement[]>();

/**
 * Makes the columns of `<table data-sort>` sortable: each heading becomes a button. Numbers begin with the largest,
 * words with A; a third press restores the order of the table. Parts of a table keep their places. A table that comes
 * later, as the explorer's, says so by the event `antar-table`.
 */
export function startSorting(): void {
  document.querySelectorAll<HTMLTableElement>(sortable).forEach(prepare);
  document.addEventListener("antar-table", ({ target }) => {
    if (target instanceof HTMLTableElement) prepare(target);
  });
}

function prepare(table: HTMLTableElement): void {
  for (const heading of table.tHead?.rows[0]?.cells ?? []) {
    const button = element("button", "sorter");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sort(table, heading));
  }
}

function sort(table: HTMLTableElement, heading: HTMLTableCellElement): void {
  const isNumeric = heading.classList.contains("number");
  const states = isNumeric ? ["descending", "ascending", null] : ["ascending", "descending", null];
  const now = states[(states.indexOf(heading.ariaSort) + 1) % 3] ?? null;
  for (const other of heading.parentElement?.children ?? []) other.ariaSort = null;
  heading.ariaSort = now;

  const words = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const body of table.tBodies) {
    const rows = original.get(body) ?? [...body.rows];
    original.set(body, rows);
    const data = rows.filter((row) => !row.classList.contains("part"));
    const values = new Map(data.map((row) => [row, valueOf(row.cells[heading.cellIndex], isNumeric)]));
    if (now) data.sort((a, b) => compare(values.get(a), values.get(b), now === "descending", words));
    body.append(...data);
  }
}

/** A cell's own `data-v` where its words do not sort as they read: dates, numbers of changing unit. */
function valueOf(cell: HTMLTableCellElement | undefined, isNumeric: boolean): Sortable {
  const text = cell?.textContent?.trim() ?? "";
  const { v } = cell?.dataset ?? {};
  if (v !== undefined) return isNumeric ? Number(v) : v;
  if (text === "" || text === "–") return undefined;
  return isNumeric ? numberIn(text, document.documentElement.lang as Lang) : text;
}
