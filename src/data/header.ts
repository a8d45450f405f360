import type { Dataset } from "#data/define.ts";
import { nearest } from "#lib/nearest.ts";
import { type Problem, problem } from "#data/problems.ts";
import type { Sheet } from "#data/sheet.ts";

const columnName = /^[a-z][a-z0-9_]*$/;

/** Whether a name can be the key of a row: `__proto__` and `constructor` cannot. */
export const isColumnName = (name: string) => columnName.test(name) && !(name in Object.prototype);

/** What is wrong in the first row: it must hold the columns of the definition, each once, in their order. */
export function checkHeader(definition: Dataset, sheet: Sheet): Problem[] {
  const header = sheet.cells[0] ?? [];
  const declared = Object.keys(definition.columns);
  const missing = declared.filter((name) => !header.includes(name));
  const source = `src/datasets/${definition.id}.ts`;
  const problems: Problem[] = header.flatMap((column, index) => {
    const spot = () => sheet.spot(0, index);
    if (header.indexOf(column) < index) return [problem("header-column-twice", spot(), { column })];
    if (declared.includes(column)) return [];
    if (column !== "" && column in Object.prototype) return [problem("header-column-forbidden", spot(), { column })];
    return [problem("header-column-unknown", spot(), { column, nearest: nearest(column, missing), definition: source })];
  });
  // A missing column that an unknown one was taken for has been named already.
  const named = new Set(header.map((column) => (declared.includes(column) ? undefined : nearest(column, missing))));
  for (const column of missing.filter((name) => !named.has(name))) {
    problems.push(problem("header-column-missing", sheet.spot(0), { column, definition: source }));
  }
  if (problems.length > 0) return problems;

  const moved = declared.findIndex((name, index) => header[index] !== name);
  if (moved < 0) return [];
  const about = { column: header[moved] ?? "", expected: declared[moved] ?? "" };
  return [problem("header-order", sheet.spot(0, moved), about)];
}
