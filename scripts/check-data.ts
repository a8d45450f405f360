import { fileURLToPath } from "node:url";
import { sortProblems } from "#data/problems.ts";
import { formatReport, reportLang, toReportJson } from "#data/report.ts";
import type { Lang } from "#lib/lang.ts";
import { openArchive } from "#registry/release-archive.ts";
import { readTables, readText } from "./data/read-tables.ts";
import { readOptions } from "./options.ts";
import { sinceRelease } from "./release/since.ts";

// Checks every table, and what became of the published ones since the last release: `npm run check:data`, with
// `-- --json` for an editor, `-- --lang id` for the language, and `-- --root <folder>` for another folder with
// src/datasets and data in it.

const start = performance.now();

const options = readOptions({ json: { type: "boolean" }, lang: { type: "string" }, root: { type: "string" } });

const root = options.root ?? fileURLToPath(new URL("..", import.meta.url));
const { LC_ALL, LANG } = process.env;
const lang: Lang = options.lang === undefined ? reportLang(LC_ALL || LANG) : reportLang(options.lang);

const parsed = await readTables(root);
const since = sinceRelease(openArchive(root), parsed, (id) => readText(root, id));
const all = sortProblems([...parsed.problems, ...(since?.problems ?? [])]);
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
  const waiting = [...(since?.changed ?? []).map(({ table }) => table), ...(since?.added ?? [])];
  if (waiting.length > 0) {
    const ids = waiting.map(({ definition }) => definition.id).join(", ");
    console.log(
      lang === "id"
        ? `Belum dirilis: ${ids} (npm run data:release -- --dry-run menunjukkan perubahannya)`
        : `Not yet released: ${ids} (npm run data:release -- --dry-run shows what changed)`,
    );
  }
}
process.exitCode = all.length > 0 ? 1 : 0;
