import { expect, test } from "vitest";
import type { Point } from "#browser/points.ts";
import { said, sentence } from "#browser/words.ts";

const contract = (heads: readonly string[], named = true) => ({
  reads: "x" as const,
  series: heads.map((_, index) => [named ? `series ${index}` : "", `var(--c${index})`] as const),
  points: heads.map((head, index) => [index, head, `${index} persen`] as const),
  at: { narrow: [], wide: [] },
  label: "",
  hint: "",
});
const points = (count: number): readonly Point[] =>
  Array.from({ length: count }, (_, index) => ({ index, series: index, x: 0, y: index }));

test.each([
  [["Maluku Utara, 2025"], "Maluku Utara, 2025", [""], "Maluku Utara, 2025: 0 persen"],
  [
    ["Maluku Utara, 2025", "Lampung, 2025"],
    "2025",
    ["Maluku Utara", "Lampung"],
    "2025. Maluku Utara: 0 persen; Lampung: 1 persen",
  ],
  [
    ["Triwulan I, lama", "Triwulan I, baru"],
    "Triwulan I",
    ["lama", "baru"],
    "Triwulan I. lama: 0 persen; baru: 1 persen",
  ],
  [
    ["Maluku Utara, 2025**", "Lampung, 2025*"],
    "",
    ["Maluku Utara, 2025**", "Lampung, 2025*"],
    "Maluku Utara, 2025**: 0 persen; Lampung, 2025*: 1 persen",
  ],
  [["Bali", "Aceh"], "", ["Bali", "Aceh"], "Bali: 0 persen; Aceh: 1 persen"],
])("said of %j says what is shared once", (heads, head, names, spoken) => {
  const group = points(heads.length);
  const words = said(contract(heads), group[0]!, group); // every case has a point
  expect(words.head).toBe(head);
  expect(words.lines.map(({ name }) => name)).toEqual(names);
  expect(sentence(words)).toBe(spoken);
});

test("said marks the point that is read, and gives no colour to a series without a name", () => {
  const group = points(2);
  expect(said(contract(["a, 1", "b, 1"]), group[1]!, group).lines.map(({ isCurrent }) => isCurrent)).toEqual([
    false,
    true,
  ]); // two points
  expect(said(contract(["a, 1"], false), group[0]!, group.slice(0, 1)).lines[0]?.color).toBeUndefined();
});
