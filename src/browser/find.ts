import type { AntarChart } from "#browser/antar-chart.ts";
import { element } from "#browser/element.ts";
import { keepLit } from "#browser/light.ts";
import { found } from "#browser/names.ts";

/**
 * The search field over a chart of many series: `<p class="chart-find"><label>… <input type="search"></label></p>` in
 * the figure. Its list is made when it is first entered; a name that is found lights its series and reads its last point.
 */
export function startFinding(): void {
  document.addEventListener("focusin", ({ target }) => {
    if (target instanceof HTMLInputElement && target.matches(".chart-find input") && !target.list) prepare(target);
  });
}

let lists = 0;

function prepare(input: HTMLInputElement): void {
  const figure = input.closest("figure");
  if (!figure) return;
  // Of several views the one on show; all have the same series.
  const shown = () =>
    [...figure.querySelectorAll<AntarChart>("antar-chart")].find((chart) => chart.getClientRects().length > 0);
  const series = (shown()?.wake()?.contract.series ?? []).filter(([, , key]) => key);
  const list = element("datalist", "");
  list.id = `chart-series-${++lists}`;
  list.append(...series.map(([name]) => new Option(name)));
  input.after(list);
  input.setAttribute("list", list.id);

  input.addEventListener("input", () => {
    const hit = found(series, input.value);
    keepLit(figure, hit?.[2]);
    const reader = shown()?.wake();
    if (!reader) return;
    const { series: drawn, points } = reader.contract;
    const index = points.findLastIndex(([of]) => hit && drawn[of]?.[2] === hit[2]);
    reader.read(index < 0 ? undefined : index, "keys");
  });
}
