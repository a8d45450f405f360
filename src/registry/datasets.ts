/// <reference types="vite/client" />
import type { Dataset, Row } from "#data/define.ts";
import { DataProblems, reportLang } from "#data/report.ts";
import { csvPath, type ParsedTables, parseTables } from "#data/tables.ts";

const definitions = import.meta.glob<Dataset>("../datasets/*.ts", { eager: true, import: "default" });
const texts = import.meta.glob<string>("/data/*/*.csv", { eager: true, query: "?raw", import: "default" });

/** Every dataset, sorted by id. */
export const datasets: readonly Dataset[] = Object.values(definitions).sort((a, b) => (a.id < b.id ? -1 : 1));

let parsed: ParsedTables | null = null;

/** All tables, read at the first question and then kept; throws the report when anything is wrong in any of them. */
function tables(): ParsedTables["tables"] {
  parsed ??= parseTables(
    Object.entries(definitions).map(([path, definition]) => ({ file: path.replace("../", "src/"), definition })),
    (id) => texts[`/${csvPath(id)}`],
  );
  if (parsed.problems.length > 0) throw new DataProblems(parsed.problems, reportLang(process.env["LANG"]));
  return parsed.tables;
}

/** The dataset of an id. */
export function dataset(id: string): Dataset {
  const found = datasets.find((one) => one.id === id);
  if (!found) throw new Error(`unknown dataset: ${id}`);
  return found;
}

/** The rows of a dataset, in the order of the file: always the same array. */
export function rows<D extends Dataset>(definition: D): readonly Row<D>[] {
  const table = tables().get(definition.id);
  if (!table) throw new Error(`unknown dataset: ${definition.id}`);
  // `parseTables` read the rows with the columns of this very definition.
  return table.rows as readonly Row<D>[];
}

/** The text of a dataset's CSV, as it lies in the repository. */
export function csvText(id: string): string {
  const text = texts[`/${csvPath(id)}`];
  if (text === undefined) throw new Error(`unknown dataset: ${id}`);
  return text;
}
