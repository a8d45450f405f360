import type { Lang } from "#lib/lang.ts";
import type { Problem } from "#data/problems.ts";

/** So many problems of one kind in one file are shown; a whole column of decimal commas is one slip, not thousands. */
const shownOfAKind = 20;

const words = {
  id: {
    expected: "diharapkan",
    found: "ditemukan",
    fix: "perbaikan",
    more: (count: number) => `… dan ${count} lagi sejenis di berkas ini`,
    total: (count: number, files: number) => `${count} masalah di ${files} berkas`,
  },
  en: {
    expected: "expected",
    found: "found",
    fix: "fix",
    more: (count: number) => `… and ${count} more of this kind in this file`,
    total: (count: number, files: number) =>
      `${count} ${count === 1 ? "problem" : "problems"} in ${files} ${files === 1 ? "file" : "files"}`,
  },
} as const;

/** One problem as two to four lines: place, what was expected and found, the line with a caret, the way out. */
export function formatProblem(problem: Problem, lang: Lang): string {
  const say = words[lang];
  const { place, excerpt } = problem;
  const where = place === "unknown" ? problem.file : `${problem.file}:${place.line}:${place.column}`;
  const lines = [`${where}  ${say.expected} ${problem.expected[lang]}, ${say.found} ${problem.found[lang]}`];
  if (place !== "unknown" && excerpt !== null) {
    const gutter = `  ${place.line} | `;
    lines.push(`${gutter}${excerpt.text}`.trimEnd(), `${" ".repeat(gutter.length - 2)}| ${" ".repeat(excerpt.caret)}^`);
  }
  lines.push(`  ${say.fix}: ${problem.fix[lang]}  [${problem.code}]`);
  return lines.join("\n");
}

/** All problems for a terminal, in the order given, with a count as the last line. */
export function formatReport(problems: readonly Problem[], lang: Lang): string {
  const kind = (problem: Problem) => `${problem.file} ${problem.code}`;
  const totals = Map.groupBy(problems, kind);
  const seen = new Map<string, number>();
  const blocks = problems.flatMap((problem) => {
    const before = seen.get(kind(problem)) ?? 0;
    seen.set(kind(problem), before + 1);
    if (before < shownOfAKind) return [formatProblem(problem, lang)];
    if (before > shownOfAKind) return [];
    const rest = (totals.get(kind(problem))?.length ?? 0) - shownOfAKind;
    return [`${problem.file}  ${words[lang].more(rest)}  [${problem.code}]`];
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return [...blocks, words[lang].total(problems.length, files)].join("\n\n");
}

/** All problems for an editor's tools: one array of flat objects, `line` and `column` null where unknown. */
export function toReportJson(problems: readonly Problem[], lang: Lang): string {
  const flat = problems.map(({ code, file, place, expected, found, fix }) => ({
    code,
    file,
    line: place === "unknown" ? null : place.line,
    column: place === "unknown" ? null : place.column,
    expected: expected[lang],
    found: found[lang],
    fix: fix[lang],
  }));
  return JSON.stringify(flat, null, 2);
}

/** The language of messages for a `LANG` of the machine: Indonesian for `id…`, else English. */
export const reportLang = (locale: string | undefined): Lang => (/^id([_.@]|$)/i.test(locale ?? "") ? "id" : "en");

/** What stops a build when there are problems: its message is the report, and there is no stack to read past. */
export class DataProblems extends Error {
  override readonly name = "DataProblems";
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[], lang: Lang) {
    const report = formatReport(problems, lang);
    super(report);
    this.problems = problems;
    this.stack = report;
  }
}
