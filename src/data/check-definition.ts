import { langs, type Bilingual } from "#lib/lang.ts";
import { nearest } from "#lib/nearest.ts";
import type { Dataset } from "#data/define.ts";
import { isColumnName } from "#data/header.ts";
import { type Problem, problem, wholeFile } from "#data/problems.ts";
import { isDay } from "#data/suggest.ts";

/** Whether a value is what `defineDataset` returns, as far as the checks below need it. */
export function isDataset(value: unknown): value is Dataset {
  return (
    typeof value === "object" &&
    value !== null &&
    ["id", "columns", "primaryKey", "naturalKey"].every((key) => key in value)
  );
}

/** What is wrong with one definition; `all` are the definitions that it may refer to. */
export function checkDefinition(definition: Dataset, file: string, all: readonly Dataset[]): Problem[] {
  const { id, columns, primaryKey, naturalKey, asOf } = definition;
  const spot = wholeFile(file);
  const problems: Problem[] = [];
  const expected = file.replace(/^.*\/|\.ts$/g, "");
  if (id !== expected || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    problems.push(problem("definition-id", spot, { id, expected }));
  }
  if (!isDay(asOf)) problems.push(problem("definition-as-of", spot, { asOf }));

  const keys = { naturalKey: naturalKey.join(", "), primaryKey: primaryKey.join(", ") };
  const sound =
    naturalKey.length > 0 &&
    naturalKey.every((name, index) => primaryKey[index] === name) &&
    primaryKey.every((name) => name in columns);
  if (!sound) problems.push(problem("definition-keys", spot, keys));
  else if (primaryKey.length > naturalKey.length && columns["is_preferred"]?.kind !== "flag") {
    problems.push(problem("definition-without-preferred", spot, keys));
  }
  return [...problems, ...checkWords(definition, file), ...checkColumns(definition, file, all)];
}

function checkWords({ title, description, terms, limits, columns }: Dataset, file: string): Problem[] {
  const words: [string, Bilingual][] = [
    ["title", title],
    ["description", description],
    ["terms", terms],
    ...(limits ?? []).map((limit, index): [string, Bilingual] => [`limits[${index}]`, limit]),
    ...Object.entries(columns).flatMap(([name, column]): [string, Bilingual][] => [
      [`${name}.label`, column.label],
      [`${name}.description`, column.description],
    ]),
  ];
  return words.flatMap(([where, text]) =>
    langs
      .filter((lang) => !text?.[lang]?.trim())
      .map((lang) => problem("definition-words-missing", wholeFile(file), { where, lang })),
  );
}

function checkColumns({ columns }: Dataset, file: string, all: readonly Dataset[]): Problem[] {
  const spot = wholeFile(file);
  const ids = all.map(({ id }) => id);
  return Object.entries(columns).flatMap(([name, column]) => {
    const problems: Problem[] = [];
    if (!isColumnName(name)) problems.push(problem("definition-column-name", spot, { column: name }));
    const other = otherHalf(name);
    if (column.kind === "text" && !column.internal && columns[other]?.kind !== "text") {
      problems.push(problem("definition-text-without-pair", spot, { column: name, other }));
    }
    const { references: dataset } = column;
    if (dataset !== undefined) {
      const target = all.find(({ id }) => id === dataset);
      if (target?.primaryKey.length !== 1) {
        const about = { column: name, dataset, nearest: target ? undefined : nearest(dataset, ids) };
        problems.push(problem("definition-reference", spot, about));
      }
    }
    return problems;
  });
}

/** `note_id` ↔ `note_en`; a name without either ending has no partner, and gets the one it would need. */
function otherHalf(name: string): string {
  if (name.endsWith("_id")) return name.replace(/_id$/, "_en");
  if (name.endsWith("_en")) return name.replace(/_en$/, "_id");
  return `${name}_id, ${name}_en`;
}
