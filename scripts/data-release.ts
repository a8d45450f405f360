/**
 * Releases the data: gives the next number, keeps the tables and charts that changed, and says what changed.
 *
 *   --dry-run       only shows what would change
 *   --date <day>    the day of the release, by default today in UTC
 *   --record <kind> --reason-id "…" --reason-en "…" [--source <id>] [--table <id>]
 *                   writes an entry into the register for every published value that changed without one
 *   --addresses     only adds the addresses of the built site to the list of what must never go
 */
import { fileURLToPath } from "node:url";
import { formatReport, reportLang } from "#data/report.ts";
import { load } from "./load.ts";
import { misused, readOptions } from "./options.ts";
import { addAddresses } from "./release/addresses.ts";
import { planRelease, type ChartSource } from "./release/plan.ts";
import { entriesFor } from "./release/record.ts";
import { planReport } from "./release/report.ts";
import { writeAll } from "./release/write.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const options = readOptions({
  "dry-run": { type: "boolean" },
  date: { type: "string" },
  record: { type: "string" },
  "reason-id": { type: "string" },
  "reason-en": { type: "string" },
  source: { type: "string" },
  table: { type: "string" },
  addresses: { type: "boolean" },
});
const lang = reportLang(process.env["LC_ALL"] || process.env["LANG"]);
const day = options.date ?? new Date().toISOString().slice(0, 10);
if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) misused(`--date takes a day: ${day}`);

async function release(): Promise<string> {
  const charts = () => load<ChartSource>("src/components/chart-archive.ts");
  const { plan, problems, unrecorded } = await planRelease(root, day, charts);
  if (options.record !== undefined) {
    const others = problems.filter(({ code }) => !code.startsWith("published-"));
    if (others.length > 0) throw new Error(formatReport(others, lang));
    const { file, text, count } = entriesFor(root, unrecorded, { ...options, record: options.record, date: day });
    if (count > 0) writeAll(root, new Map([[file, text]]));
    return count === 0 ? "Every changed value has an entry." : `${count} entries added to ${file}`;
  }
  if (options["dry-run"] && plan) console.log(`${planReport(plan)}\n`);
  if (problems.length > 0) throw new Error(formatReport(problems, lang));
  if (!plan) return "Nothing changed since the last release.";
  if (options["dry-run"]) return "Nothing was written.";
  writeAll(root, plan.files());
  return `${planReport(plan)}\n\n${addresses()}\nNext: npm test, then publish dist.`;
}

function addresses(): string {
  const { files, added } = addAddresses(root);
  writeAll(root, files);
  return `${added} addresses added to the list of what must never go`;
}

try {
  console.log(options.addresses ? addresses() : await release());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
