import type { Column } from "#data/columns.ts";
import type { Dataset } from "#data/define.ts";
import { formatNumber } from "#lib/format.ts";
import { langs, type Lang } from "#lib/lang.ts";
import { dataset as datasetOf } from "#registry/datasets.ts";
import { url } from "#registry/urls.ts";
import { writtenRows } from "#registry/written-cells.ts";
import { codeWord } from "#words/codes.ts";
import { codebookWords } from "#words/data-use.ts";
import { pageWords } from "#words/pages.ts";
import { units } from "#words/units.ts";

/** A code and its words in both languages, that of the page first. */
export interface CodeMeaning {
  readonly code: string;
  readonly words: readonly { readonly lang: Lang; readonly text: string }[];
}

/** A column of a file as its codebook explains it. */
export interface CodebookEntry {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Unit, part of the key, kept off the page: whatever holds. */
  readonly marks: readonly string[];
  /** What a cell holds, and what an empty one means. */
  readonly holds: readonly string[];
  readonly table: { readonly title: string; readonly href: string } | null;
  /** The permitted codes; `count` says how many they are. */
  readonly codes: { readonly count: string; readonly list: readonly CodeMeaning[] } | null;
  /** A cell of the file as it is written. */
  readonly example: string;
}

/** A longer cell is shown by its beginning. */
const longestExample = 48;

const shortened = (text: string) =>
  text.length <= longestExample ? text : `${text.slice(0, longestExample).replace(/\s+\S*$/, "")} …`;

/** The first cell that holds something; a column that is empty throughout has no example. */
function exampleOf(dataset: Dataset, name: string): string {
  const found = writtenRows(dataset.id).find((row) => (row[name] ?? "") !== "");
  return shortened(found?.[name] ?? "");
}

const lists = new Set(["codes", "someOf"]);

function codesOf({ values, words }: Column<unknown>, lang: Lang): CodebookEntry["codes"] {
  if (!values || words === undefined) return null;
  const order = [lang, ...langs.filter((other) => other !== lang)];
  return {
    count: codebookWords[lang].codes(formatNumber(values.length, lang)),
    list: values.map((code) => ({
      code,
      words: order.map((of) => ({ lang: of, text: codeWord(words, code, of) })),
    })),
  };
}

function holdsOf(column: Column<unknown>, lang: Lang): readonly string[] {
  const { kind, references, optional } = column;
  const said = codebookWords[lang];
  const title = references === undefined ? undefined : datasetOf(references).title[lang];
  const content = title === undefined ? said.kinds[kind] : (lists.has(kind) ? said.keys : said.key)(title);
  if (content === undefined) throw new Error(`a kind of column without words: ${kind}`);
  return [content, optional ? said.empty : said.never];
}

/** Every column of a table's file: what it means, what it may hold, and what a missing cell says. */
export function codebook(dataset: Dataset, lang: Lang): readonly CodebookEntry[] {
  const said = pageWords[lang].dataset;
  return Object.entries(dataset.columns).map(([name, column]) => {
    const { label, description, unit, internal, references } = column;
    return {
      name,
      label: label[lang],
      description: description[lang],
      marks: [
        ...(unit ? [`${said.unit}: ${units[unit].name[lang]}`] : []),
        ...(dataset.primaryKey.includes(name) ? [said.key] : []),
        ...(internal ? [said.internal] : []),
      ],
      holds: holdsOf(column, lang),
      table:
        references === undefined
          ? null
          : { title: datasetOf(references).title[lang], href: url.dataset(references, lang) },
      codes: codesOf(column, lang),
      example: exampleOf(dataset, name),
    };
  });
}
