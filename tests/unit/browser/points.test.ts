import { expect, test } from "vitest";
import { nearest, pointsAt, together, type Point } from "#browser/points.ts";

const points: readonly Point[] = [
  { index: 0, series: 0, x: 10, y: 100 },
  { index: 1, series: 0, x: 20, y: 50 },
  { index: 2, series: 1, x: 10, y: 20 },
  { index: 3, series: 1, x: 20, y: 52 },
];

test("pointsAt pairs all x and all y with the points of the contract", () => {
  const contract = {
    reads: "xy",
    series: [
      ["a", "red"],
      ["b", "blue"],
    ],
    points: [
      [0, "p", "1"],
      [1, "q", "2"],
    ],
    at: { narrow: [1, 2, 3, 4], wide: [] },
    label: "",
    hint: "",
  } as const;
  expect(pointsAt(contract, "narrow")).toEqual([
    { index: 0, series: 0, x: 1, y: 3 },
    { index: 1, series: 1, x: 2, y: 4 },
  ]);
  expect(pointsAt({ ...contract, reach: { narrow: [5, 0.5], wide: [] } }, "narrow")[1]?.reach).toBe(0.5);
});

test.each([
  ["x", "the column first, then the height", 12, 55, 2],
  ["x", "the column first, even where another point is closer", 14, 55, 2],
  ["y", "the row first, then the side", 11, 51, 1],
  ["xy", "the shortest way", 14, 49, 1],
] as const)("nearest along %s takes %s", (reads, _, x, y, index) => {
  expect(nearest(points, reads, x, y)?.index).toBe(index);
});

test("nearest of nothing is nothing", () => {
  expect(nearest([], "xy", 0, 0)).toBeUndefined();
});

test("nearest of equally near points takes the first", () => {
  const twins = [points[0]!, { ...points[0]!, index: 9 }]; // both literals above
  expect(nearest(twins, "xy", 10, 100)?.index).toBe(0);
});

test.each([
  ["x", [2, 0]],
  ["y", [0]],
  ["xy", [0]],
] as const)("together along %s lists from the top or from the left", (reads, indices) => {
  expect(together(points, reads, points[0]!).map(({ index }) => index)).toEqual(indices); // points is not empty
});

test("together lists all points of one place", () => {
  const twin = { ...points[1]!, index: 7 }; // points has four entries
  expect(together([...points, twin], "xy", twin).map(({ index }) => index)).toEqual([1, 7]);
});

test("nearest takes the part of a bar under the pointer, however far its middle is", () => {
  const parts: readonly Point[] = [
    { index: 0, series: 0, x: 100, y: 10, reach: 100 },
    { index: 1, series: 1, x: 210, y: 10, reach: 10 },
  ];
  expect(nearest(parts, "y", 190, 12)?.index).toBe(0);
  expect(nearest(parts, "y", 205, 12)?.index).toBe(1);
});
