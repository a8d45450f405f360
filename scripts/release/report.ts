import { countDiff, type TableDiff } from "#releases/diff.ts";
import type { ReleasePlan } from "./plan.ts";

/** So many added rows of a table are named; changed values are named all. */
const namedRows = 10;

const named = (key: readonly string[]) => key.join(",");

function additions({ rowsAdded, cells, columnsAdded }: TableDiff): readonly string[] {
  const filled = cells.filter(({ from }) => from === "");
  const all = [
    ...columnsAdded.map((column) => `+ column ${column}`),
    ...rowsAdded.map((key) => `+ row ${named(key)}`),
    ...filled.map(({ key, column, to }) => `+ ${named(key)}  ${column}: ${to}`),
  ];
  const rest = all.length - namedRows;
  return rest > 0 ? [...all.slice(0, namedRows), `+ … and ${rest} more additions`] : all;
}

function losses({ rowsRemoved, cells, columnsRemoved }: TableDiff): readonly string[] {
  return [
    ...columnsRemoved.map((column) => `- column ${column}`),
    ...rowsRemoved.map(({ key }) => `- row ${named(key)}`),
    ...cells
      .filter(({ from }) => from !== "")
      .map(({ key, column, from, to }) => `~ ${named(key)}  ${column}: ${from} → ${to === "" ? "(empty)" : to}`),
  ];
}

/** What a release would hold, as lines for a terminal: every changed cell, and which charts are drawn anew. */
export function planReport({ record, changes }: ReleasePlan): string {
  const { version, previous, tables, tablesRemoved, charts } = record;
  const blocks = Object.entries(tables).map(([id, { kind, rows }]) => {
    const diff = changes[id];
    if (!diff) return `${id}: new, ${rows} rows`;
    const { cellsRevised, cellsAdded, cellsRemoved, rowsAdded, rowsRemoved } = countDiff(diff);
    const counts = [
      `${rowsAdded} rows added, ${rowsRemoved} removed`,
      `${cellsAdded} cells added, ${cellsRevised} revised, ${cellsRemoved} removed`,
    ];
    const lines = [...losses(diff), ...additions(diff)].map((line) => `  ${line}`);
    return [`${id}: ${kind}; ${counts.join("; ")}`, ...lines].join("\n");
  });
  return [
    `Release ${version}${previous === null ? "" : ` after ${previous}`}`,
    ...blocks,
    ...tablesRemoved.map((id) => `${id}: removed`),
    charts.length === 0 ? "no chart changed" : `charts (${charts.length}): ${charts.join(", ")}`,
  ].join("\n");
}
