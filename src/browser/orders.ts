import type { AntarChart } from "#browser/antar-chart.ts";
import { keyOf } from "#browser/light.ts";
import { keepStates } from "#browser/states.ts";

/**
 * Another order of a chart's finished rows, chosen by radio inputs: what belongs to a row moves to its new place, and
 * the keys and the table follow. The order stands in the address, `?CHART=ORDER`.
 */
export const startOrders = (): void => keepStates(".orders input", arrange);

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
      node.style.translate = `0 ${shifts.get(keyOf(node)) ?? 0}px`;
  }
  reader.close();
  reader.tell({
    ...drawn,
    series: order.flatMap((index) => series.slice(index, index + 1)),
    points: order.map((index, place) => [place, points[index]?.[1] ?? "", points[index]?.[2] ?? ""]),
    at: { narrow: placed(at.narrow), wide: placed(at.wide) },
  });
  const bodies = `#${figure.id} tbody, [data-of="${figure.id}"] tbody`;
  for (const body of document.querySelectorAll<HTMLTableSectionElement>(bodies)) {
    const rows = [...body.rows];
    body.append(...order.flatMap((index) => rows.filter((row) => row.getAttribute("data-s") === key(index))));
  }
}
