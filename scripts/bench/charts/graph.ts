import { scatter } from "#kit/scatter.ts";
import { charts } from "#registry/charts.ts";
import { contractJson } from "#render/contract-json.ts";
import { plotDocument } from "#render/document.ts";
import { picture, viewsOf, type Drawable } from "#render/picture.ts";
import { stageFor } from "#kit/stage.ts";

/** What the bench needs of the project, loaded in one piece so that nothing is there twice. */
export { charts, contractJson, picture, plotDocument, stageFor, viewsOf };
export type { Drawable };

interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/** A scatter of so many points, always the same ones. */
export function cloud(count: number): Drawable {
  const spots = Array.from({ length: count }, (_, index): Spot => ({
    key: String(index),
    x: (index * 7919) % 1009,
    y: (index * 104_729) % 499,
  }));
  return {
    id: `cloud-${count}`,
    title: () => `${count} titik`,
    description: () => "Awan titik.",
    reads: "xy",
    plot: (stage) =>
      scatter(stage, spots, {
        x: (spot) => spot.x,
        y: (spot) => spot.y,
        key: (spot) => spot.key,
        color: () => "var(--others)",
        ink: () => "var(--text)",
        label: () => null,
        strong: () => false,
        head: (spot) => `Titik ${spot.key}`,
        text: (spot) => `${spot.x}, ${spot.y}`,
        xScale: "linear",
        xTicks: [0, 500, 1000],
        xName: "x",
        yTicks: [0, 250, 500],
        yLabel: String,
        benchmark: { y: 250, name: "250" },
      }),
  };
}
