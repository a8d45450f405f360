/** Begins a chart: `npm run new:chart -- <id> <dataset>` writes a file that type-checks and draws. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { idsIn, isKebab, root, unknown } from "./ids.ts";
import { misused } from "./options.ts";

function refuse(id: string, file: string, dataset: string): string | null {
  if (!isKebab(id)) return "a chart's id is in kebab-case and stays for ever: npm run new:chart -- <id> <dataset>";
  if (existsSync(join(root, file))) return `${file} is there already`;
  const missing = unknown("dataset", dataset, idsIn("src/datasets"));
  if (missing !== null) return missing;
  return sourcesOf(dataset) === null ? `the rows of ${dataset} name no source: begin with another table` : null;
}

/** How a row of the table names its sources, or `null` where only its key leads to them. */
export function sourcesOf(table: string): string | null {
  const [header = ""] = readFileSync(join(root, `data/${table}/${table}.csv`), "utf8").split(/\r?\n/, 1);
  const columns = header.split(",");
  if (columns.includes("source_id")) return "[row.source_id]";
  return columns.includes("source_ids") ? "row.source_ids ?? []" : null;
}

/** The file of a chart that counts the rows of a table by source: every table can be drawn so. */
export function template(table: string, sources: string): string {
  const name = table.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `import ${name} from "#datasets/${table}.ts";
import { color } from "#kit/colors.ts";
import { numberColumn } from "#kit/columns.ts";
import { defineChart } from "#kit/define-chart.ts";
import { rankedBars } from "#kit/ranked-bars.ts";
import { formats } from "#lib/format.ts";
import { groupsBySize } from "#metrics/groups.ts";

export default defineChart({
  form: "ranked-bar",
  subject: "context",
  datasets: { ${name} },
  // The one table that is drawn, tabulated and downloaded; each row names its sources.
  derive: ({ ${name} }) =>
    groupsBySize(${name}, (row) => ${sources}).map(([source, own]) => ({
      source,
      rows: own.length,
      sources: [source],
    })),
  // The table, in reading order. \`says\` tells whose value it is and when: the description is computed from it.
  columns: (of) =>
    of(
      { name: "source", label: { id: "Sumber", en: "Source" }, says: "name" },
      numberColumn("rows", { id: "Baris", en: "Rows" }, "integer"),
    ),
  // The finding, as a sentence without a full stop.
  title: {
    id: (rows) => \`Tabel ini bersandar pada \${rows.length} sumber\`,
    en: (rows) => \`This table rests on \${rows.length} sources\`,
  },
  // Measure, unit, place, period.
  subtitle: { id: "Jumlah baris menurut sumber", en: "Number of rows by source" },
  plot: (rows, stage, lang) =>
    rankedBars(stage, rows, {
      key: (row) => row.source,
      value: (row) => row.rows,
      name: (row) => row.source,
      label: (row) => formats.integer(row.rows, lang),
      color: () => color("accent"),
      text: (row) => formats.integer(row.rows, lang),
    }),
});
`;
}

if (process.argv[1] === import.meta.filename) {
  const [id = "", dataset = "growth-annual"] = process.argv.slice(2);
  const file = `src/charts/${id}.ts`;
  const refused = refuse(id, file, dataset);
  if (refused !== null) misused(refused);
  writeFileSync(join(root, file), template(dataset, sourcesOf(dataset) ?? "[]"));
  console.log(`${file}\nNext: write derive, the words and plot; then npm run dev`);
}
