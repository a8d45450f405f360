import { existsSync, readdirSync, readFileSync } from "node:fs";
import { DataProblems, formatReport, reportLang, toReportJson } from "#data/report.ts";
import { langs, type Lang } from "#lib/lang.ts";
import { checkArticles } from "./content/check-articles.ts";
import type { ArticleFile, Known } from "./content/known.ts";
import type * as Registry from "./content/registry.ts";
import { idsIn, root as project } from "./ids.ts";
import { load } from "./load.ts";
import { readOptions } from "./options.ts";

// Checks every article: `npm run check:content`, with `-- --json` for an editor, `-- --lang id` for the language, and
// `-- --root <folder>` for another folder with content/articles in it.

const start = performance.now();

const options = readOptions({ json: { type: "boolean" }, lang: { type: "string" }, root: { type: "string" } });

const root = options.root ?? project;
const { LC_ALL, LANG } = process.env;
const lang: Lang = reportLang(options.lang ?? (LC_ALL || LANG));

function readArticles(): ArticleFile[] {
  return langs.flatMap((lang) => {
    const folder = `content/articles/${lang}`;
    if (!existsSync(`${root}/${folder}`)) return [];
    const names = readdirSync(`${root}/${folder}`).filter((name) => name.endsWith(".mdx"));
    return names.sort().map((name) => {
      const file = `${folder}/${name}`;
      return { file, lang, slug: name.replace(/\.mdx$/, ""), text: readFileSync(`${root}/${file}`, "utf8") };
    });
  });
}

async function readKnown(): Promise<Known> {
  const { known, seriesKeys } = await load<typeof Registry>("scripts/content/registry.ts");
  return { ...known(), charts: idsIn("src/charts"), series: (chart) => seriesKeys(chart) };
}

async function check() {
  try {
    return checkArticles(articles, await readKnown());
  } catch (error) {
    // The tables come first: as long as they do not read, no figure can be looked up.
    // The class is another one in the loaded file, so that only its name can be compared.
    if (error instanceof Error && error.name === DataProblems.name) return (error as DataProblems).problems;
    throw error;
  }
}

const articles = readArticles();
const problems = await check();
const seconds = ((performance.now() - start) / 1000).toFixed(2);

if (options.json) console.log(toReportJson(problems, lang));
else if (problems.length > 0) console.error(formatReport(problems, lang));
else {
  const count = articles.length;
  console.log(
    lang === "id"
      ? `${count} naskah, tidak ada masalah (${seconds.replace(".", ",")} detik)`
      : `${count} articles, no problem (${seconds} s)`,
  );
}
process.exitCode = problems.length > 0 ? 1 : 0;
