import Papa from "papaparse";
import { code, decimal, flag, integer, name, oneOf, optional, year } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { parseTables } from "#data/tables.ts";

// How fast tables are read and checked: `npm run bench:data`. Rows of 8 columns, an eighth of the names in quotation
// marks, no problem in them; compared with PapaParse alone, which gives raw cells and checks nothing.

const sizes = [10_000, 30_000, 100_000];
const rounds = 9;

const words = { id: "Kolom", en: "Column" };
const about = { label: words, description: words };

const bench = defineDataset({
  id: "bench",
  title: words,
  description: words,
  columns: {
    place_code: code(about),
    year: year(about),
    value: decimal(about),
    share_pct: optional(decimal({ ...about, min: 0, max: 100 })),
    rank: integer(about),
    status: oneOf(["final", "preliminary"], { ...about, words: "figure_status" }),
    is_preferred: flag(about),
    station: name(about),
  },
  primaryKey: ["place_code", "year", "status"],
  naturalKey: ["place_code", "year"],
  asOf: "2026-11-21",
  terms: words,
});

/** Always the same text for the same number of rows. */
function generate(rows: number): string {
  const lines = [Object.keys(bench.columns).join(",")];
  for (let index = 0; index < rows; index += 1) {
    const value = ((index * 7919) % 1_000_003) / 1000;
    const share = index % 9 === 0 ? "" : ((index * 31) % 10_000) / 100;
    const station = index % 8 === 0 ? `"Pos ""${index}"", kota"` : `Pos ${index}`;
    lines.push(`p${index},${1950 + (index % 76)},${value},${share},${index % 500},final,true,${station}`);
  }
  return `${lines.join("\n")}\n`;
}

function readOurs(csv: string): number {
  const { tables, problems } = parseTables([{ file: "src/datasets/bench.ts", definition: bench }], () => csv);
  if (problems.length > 0) throw new Error(`the generated table has problems: ${problems[0]?.code}`);
  return tables.get("bench")?.rows.length ?? 0;
}

const readPapa = (csv: string): number => Papa.parse<string[]>(csv, { delimiter: ",", newline: "\n" }).data.length;

/**
 * Milliseconds of one reading. A sample reads as many rows whatever the size of the table, the small ones several times
 * over: clearing up after a reading falls into the next one, and so it is paid for by every size alike.
 */
function time(read: (csv: string) => number, csv: string, size: number): number {
  const times = Math.round((sizes.at(-1) ?? size) / size);
  const start = performance.now();
  for (let reading = 0; reading < times; reading += 1) read(csv);
  return (performance.now() - start) / times;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const text = (value: number, decimals = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

const warm = generate(10_000);
for (let round = 0; round < 5; round += 1) {
  readOurs(warm);
  readPapa(warm);
}

// From small to large, since the peak of a process never falls again.
const tables = sizes.map((size) => {
  const csv = generate(size);
  readOurs(csv);
  const peak = process.resourceUsage().maxRSS / 1024;
  return { size, csv, peak, ours: [] as number[], papa: [] as number[] };
});

// In turns, so that whatever else the machine does falls on all sizes alike.
for (let round = 0; round < rounds; round += 1) {
  for (const { csv, size, ours, papa } of tables) {
    ours.push(time(readOurs, csv, size));
    papa.push(time(readPapa, csv, size));
  }
}

console.log("   rows       ms     rows/s   PapaParse alone, ms   ratio   peak memory, MB");
const perRow = tables.map(({ size, peak, ...times }) => {
  const ours = median(times.ours);
  const papa = median(times.papa);
  const cells = [text(size), text(ours), text((size / ours) * 1000), text(papa), text(ours / papa, 1), text(peak)];
  console.log(cells.map((cell, at) => cell.padStart([7, 9, 11, 22, 8, 18][at] ?? 0)).join(""));
  return ours / size;
});

const spread = Math.max(...perRow) / Math.min(...perRow) - 1;
console.log(
  `time per row differs by ${text(spread * 100)} % between the sizes: ${spread <= 0.2 ? "linear within 20 %" : "not linear within 20 %"}`,
);
