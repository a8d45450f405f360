import { nameIn } from "#kit/names.ts";
import { statusMark } from "#kit/status.ts";
import type { Lang } from "#lib/lang.ts";
import { yearsOf } from "#explorer/data.ts";
import { element } from "#explorer/elements.ts";
import { indicators } from "#explorer/indicators.ts";
import type { Result } from "#explorer/result.ts";
import { explorerWords } from "#words/explorer.ts";

/** The figures of a result as a table: a line for each place, a column for each year, a dash where there is none. */
export function fillTable(box: HTMLElement, { cells, state, subtitle }: Result, lang: Lang): void {
  const years = yearsOf(state.from, state.to);
  const table = element("table");
  table.className = "table table-fixed";
  table.append(element("caption", subtitle(lang)));
  const heading = (text: string, scope: "col" | "row") => Object.assign(element("th", text), { scope });
  const head = table.createTHead().insertRow();
  head.append(heading(explorerWords[lang].place, "col"), ...years.map((year) => heading(String(year), "col")));
  for (const cell of [...head.cells].slice(1)) cell.className = "number";

  const body = table.createTBody();
  for (const [code, of] of Map.groupBy(cells, (cell) => cell.province_code)) {
    const row = body.insertRow();
    row.dataset["s"] = code;
    row.append(heading(of[0] ? nameIn(of[0], lang) : code, "row"));
    for (const { value, status } of of) {
      const cell = row.insertCell();
      cell.className = "number";
      cell.textContent = value === null ? "–" : indicators[state.indicator].label(value, lang) + statusMark(status);
    }
  }
  box.setAttribute("aria-label", subtitle(lang));
  table.dataset["sort"] = "";
  box.replaceChildren(table);
  // The page's own script makes its headings sort.
  table.dispatchEvent(new Event("antar-table", { bubbles: true }));
}
