import { checkTables } from "#data/check.ts";
import { checkDefinition } from "#data/check-definition.ts";
import type { Dataset } from "#data/define.ts";
import { type ParsedTable, parseTable } from "#data/parse.ts";
import { type Problem, problem, sortProblems, wholeFile } from "#data/problems.ts";

/** Where the CSV of a dataset lies, from the root of the project. */
export const csvPath = (id: string) => `data/${id}/${id}.csv`;

/** Where the definition of a dataset lies, from the root of the project. */
export const definitionPath = (id: string) => `src/datasets/${id}.ts`;

export interface DefinitionFile {
  /** From the root of the project. */
  readonly file: string;
  readonly definition: Dataset;
}

export interface ParsedTables {
  readonly tables: ReadonlyMap<string, ParsedTable>;
  /** All problems of all files, sorted by place. The rows are to be used only when there is none. */
  readonly problems: readonly Problem[];
}

/** Reads and checks every table. `textOf` gives the CSV text of a dataset, undefined when there is no file. */
export function parseTables(
  definitions: readonly DefinitionFile[],
  textOf: (id: string) => string | undefined,
): ParsedTables {
  const all = definitions.map(({ definition }) => definition);
  const problems: Problem[] = [];
  const tables = new Map<string, ParsedTable>();
  for (const { file, definition } of definitions) {
    const { id } = definition;
    problems.push(...checkDefinition(definition, file, all));
    const text = textOf(id);
    if (text === undefined) {
      problems.push(problem("file-missing", wholeFile(csvPath(id)), { dataset: id }));
      continue;
    }
    const table = parseTable(definition, csvPath(id), text);
    problems.push(...table.problems);
    tables.set(id, table);
  }
  problems.push(...checkTables([...tables.values()]));
  return { tables, problems: sortProblems(problems) };
}
