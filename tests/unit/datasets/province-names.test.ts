import { describe, expect, it } from "vitest";
import provinces from "#datasets/provinces.ts";
import sources from "#datasets/sources.ts";
import { datasets, rows } from "#registry/datasets.ts";

const indonesian = rows(provinces)
  .filter(({ name_id, name_en }) => name_id !== name_en)
  .map(({ name_id }) => name_id);
const spelt = new RegExp(`(?<!\\p{L})(${indonesian.join("|")})(?!\\p{L})`, "u");
/** Publishers keep their own names, also at the beginning of an English label. */
const publishers = [...new Set(rows(sources).map(({ publisher }) => publisher))].sort((a, b) => b.length - a.length);

function withoutPublisher(text: string): string {
  const publisher = publishers.find((name) => text.startsWith(`${name} `));
  return publisher ? text.slice(publisher.length) : text;
}

describe("English texts of the tables", () => {
  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "name provinces in English in %s",
    (_, dataset) => {
      const columns = Object.keys(dataset.columns).filter((name) => name.endsWith("_en"));
      const texts = rows(dataset).flatMap((row) => columns.map((column) => String(row[column] ?? "")));
      expect(texts.filter((text) => spelt.test(withoutPublisher(text)))).toEqual([]);
    },
  );

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))(
    "name provinces in English around %s",
    (_, dataset) => {
      const { title, description, terms, limits = [], columns } = dataset;
      const labels = Object.values(columns).flatMap((column) => [column.label, column.description]);
      const texts = [title, description, terms, ...limits, ...labels].map(({ en }) => en);
      expect(texts.filter((text) => spelt.test(text))).toEqual([]);
    },
  );
});
