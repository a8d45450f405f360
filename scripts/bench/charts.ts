/**
 * How fast charts are drawn, what they weigh, and how fast they answer: `npm run bench:charts`. Times are this machine's;
 * the ratio to Plot alone is what can be compared. Part of it alone: `npm run bench:charts -- weight`.
 */
import { load } from "../load.ts";
import { benchDrawing } from "./charts/drawing.ts";
import type * as Graph from "./charts/graph.ts";
import { benchInteraction } from "./charts/interaction.ts";
import { weighCharts } from "./charts/weighing.ts";

const parts = { drawing: benchDrawing, weight: weighCharts, interaction: benchInteraction };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`unknown part: ${unknown.join(", ")}; there are ${Object.keys(parts).join(", ")}`);

const graph = await load<typeof Graph>("scripts/bench/charts/graph.ts");
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  await part(graph);
}
