import type { AntarChart } from "#browser/antar-chart.ts";
import { keepInAddress } from "#browser/views.ts";

const states = ".orders input";

/**
 * Another order of a chart's finished rows, chosen by radio inputs: what belongs to a row moves to its new place, and
 * the keys and the table follow. The order stands in the address, `?CHART=ORDER`.
 */
export function startOrders(): void {
  const chosen = new URLSearchParams(location.search);
  for (const input of document.querySelectorAll<HTMLInputElement>(states)) {
    if (input.defaultChecked || chosen.get(input.name) !== input.value) continue;
    input.checked = true;
    arrange(input);
  }
  document.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches(states)) return;
    keepInAddress(target, target.defaultChecked);
    arrange(target);
  });
}

function arrange(input: HTMLInputElement): void {
  const figure = input.closest("figure");
  const chart = figure?.querySelector<AntarChart>("antar-chart");
  const reader = chart?.wake();
  if (!figure || !chart || !reader) return;
  const { drawn } = reader;
  const { points, series, at, orders } = drawn;
  const order = orders?.[input.value] ?? [...points.keys()];
  const key = (index: number) => series[index]?.[2] ?? "";
  /** All x in the new order, and the places of the rows as they are. */
  const placed = (positions: readonly number[]) => [
    ...order.map((index) => positions[index] ?? 0),
    ...positions.slice(points.length),
  ];
  for (const size of ["narrow", "wide"] as const) {
    const y = at[size].slice(points.length);
    const shifts = new Map(order.map((index, place) => [key(index), (y[place] ?? 0) - (y[index] ?? 0)]));
    for (const node of chart.querySelectorAll<SVGElement>(`svg.chart-${size} [data-s]`))
      node.style.translate = `0 ${shifts.get(node.getAttribute("data-s") ?? "") ?? 0}px`;
  }
  reader.close();
  reader.tell({
    ...drawn,
    series: order.flatMap((index) => series.slice(index, index + 1)),
    points: order.map((index, place) => [place, points[index]?.[1] ?? "", points[index]?.[2] ?? ""]),
    at: { narrow: placed(at.narrow), wide: placed(at.wide) },
  });
  for (const table of document.querySelectorAll<HTMLTableElement>(`#${figure.id} table, [data-of="${figure.id}"]`)) {
    for (const body of table.tBodies ?? []) {
      const rows = [...body.rows];
      body.append(...order.flatMap((index) => rows.filter((row) => row.getAttribute("data-s") === key(index))));
    }
  }
}
