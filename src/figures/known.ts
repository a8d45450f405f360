import { keyText } from "#figures/lookup.ts";
import { resolve } from "#figures/figures.ts";
import { tables } from "#figures/tables.ts";

const idsOf = (table: string, column: string) => (tables.get(table)?.rows() ?? []).map((row) => keyText(row[column]));

/** What an article may name besides charts; the content check asks for it. */
export function known() {
  const sources = (tables.get("sources")?.rows() ?? []).map(
    (row) => [keyText(row.source_id), row.url !== null] as const,
  );
  return {
    datasets: [...tables.values()].filter(({ derived }) => !derived).map(({ id }) => id),
    sources: new Map(sources),
    provinces: idsOf("provinces", "province_code"),
    terms: idsOf("glossary", "entry"),
    resolve,
  };
}
