import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { isDataset } from "#data/check-definition.ts";
import { decodeUtf8 } from "#data/encoding.ts";
import { type Problem, problem, sortProblems, wholeFile } from "#data/problems.ts";
import { formatReport, reportLang, toReportJson } from "#data/report.ts";
import { csvPath, type DefinitionFile, definitionPath, parseTables } from "#data/tables.ts";
import type { Lang } from "#lib/lang.ts";

// Checks every table: `npm run check:data`, with `-- --json` for an editor, `-- --lang id` for the language, and
// `-- --root <folder>` for another folder with src/datasets and data in it.

const start = performance.now();

const { values: options } = parseArgs({
  options: { json: { type: "boolean" }, lang: { type: "string" }, root: { type: "string" } },
});

const root = options.root ?? fileURLToPath(new URL("..", import.meta.url));
const { LC_ALL, LANG } = process.env;
const lang: Lang = options.lang === undefined ? reportLang(LC_ALL || LANG) : reportLang(options.lang);

const problems: Problem[] = [];

async function readDefinitions(): Promise<DefinitionFile[]> {
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

function readText(id: string): string | undefined {
  const path = `${root}/${csvPath(id)}`;
  return existsSync(path) ? decodeUtf8(readFileSync(path)) : undefined;
}

// A folder without a table (the boundaries of the map) needs its README, and no definition.
function checkFolders() {
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

checkFolders();
const parsed = parseTables(await readDefinitions(), readText);
const all = sortProblems([...problems, ...parsed.problems]);
const seconds = ((performance.now() - start) / 1000).toFixed(2);

if (options.json) console.log(toReportJson(all, lang));
else if (all.length > 0) console.error(formatReport(all, lang));
else {
  const rowCount = [...parsed.tables.values()].reduce((sum, { rows }) => sum + rows.length, 0);
  console.log(
    lang === "id"
      ? `${parsed.tables.size} tabel, ${rowCount} baris, tidak ada masalah (${seconds.replace(".", ",")} detik)`
      : `${parsed.tables.size} tables, ${rowCount} rows, no problem (${seconds} s)`,
  );
}
process.exitCode = all.length > 0 ? 1 : 0;
