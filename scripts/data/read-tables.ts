import { existsSync, readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { isDataset } from "#data/check-definition.ts";
import { decodeUtf8 } from "#data/encoding.ts";
import { type Problem, problem, sortProblems, wholeFile } from "#data/problems.ts";
import { csvPath, type DefinitionFile, definitionPath, type ParsedTables, parseTables } from "#data/tables.ts";

/** Every table of a project: `src/datasets` and `data` below `root`, with all that is wrong in them, sorted by place. */
export async function readTables(root: string): Promise<ParsedTables> {
  const problems: Problem[] = [];
  const definitions = await readDefinitions(root, problems);
  checkFolders(root, problems);
  const parsed = parseTables(definitions, (id) => readText(root, id));
  return { ...parsed, problems: sortProblems([...problems, ...parsed.problems]) };
}

async function readDefinitions(root: string, problems: Problem[]): Promise<DefinitionFile[]> {
  const definitions: DefinitionFile[] = [];
  const names = readdirSync(`${root}/src/datasets`).filter((name) => name.endsWith(".ts"));
  for (const name of names.sort()) {
    const file = `src/datasets/${name}`;
    const module: { default?: unknown } = await import(pathToFileURL(`${root}/${file}`).href);
    if (isDataset(module.default)) definitions.push({ file, definition: module.default });
    else problems.push(problem("definition-missing", wholeFile(file), {}));
  }
  return definitions;
}

/** The text of a table's CSV; undefined where there is no file. */
export function readText(root: string, id: string): string | undefined {
  const path = `${root}/${csvPath(id)}`;
  return existsSync(path) ? decodeUtf8(readFileSync(path)) : undefined;
}

// A folder without a table (the boundaries of the map, the releases) needs its README, and no definition.
function checkFolders(root: string, problems: Problem[]) {
  const folders = readdirSync(`${root}/data`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  for (const { name: dataset } of folders) {
    const readme = `data/${dataset}/README.md`;
    if (!existsSync(`${root}/${readme}`)) problems.push(problem("readme-missing", wholeFile(readme), { dataset }));
    for (const name of readdirSync(`${root}/data/${dataset}`).filter((name) => name.endsWith(".csv"))) {
      const file = `data/${dataset}/${name}`;
      if (file !== csvPath(dataset) || !existsSync(`${root}/${definitionPath(dataset)}`)) {
        problems.push(problem("file-without-definition", wholeFile(file), { dataset: name.replace(/\.csv$/, "") }));
      }
    }
  }
}
