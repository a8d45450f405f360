import * as Plot from "@observablehq/plot";
import type * as Graph from "./graph.ts";
import { median, text } from "./report.ts";

const pictures = 2000;

/**
 * Draws pictures as the build does and as Plot alone would, in turns, and prints the time of each and their ratio. Of a
 * picture that is drawn in several rounds the least time counts: what else the machine does only ever adds to it.
 */
export function benchDrawing({ charts, picture, plotDocument, stageFor, viewsOf, cloud }: typeof Graph): void {
  const langs = ["id", "en"] as const;
  const sizes = ["narrow", "wide"] as const;
  const document = plotDocument();

  const bare = (
    chart: Graph.Drawable,
    ...[lang, size, view]: [(typeof langs)[number], (typeof sizes)[number], string]
  ) => {
    const stage = stageFor(lang, size, "bare", view);
    return Plot.plot({ ...chart.plot(stage), width: stage.width, document }).outerHTML;
  };

  let drawn = 0;
  const least = new Map<string, { readonly form: string } & Times>();
  const round = (isCounted: boolean) => {
    for (const chart of charts) {
      // A copy, so that nothing is remembered from the round before; the room for words is measured anew.
      const anew: Graph.Drawable = Object.create(chart);
      for (const size of sizes) {
        for (const lang of langs) {
          if (isCounted && drawn >= pictures) return;
          const view = viewsOf(chart)[0] ?? "";
          const times = [() => picture(anew, lang, size, view), () => bare(chart, lang, size, view)].map(time);
          if (!isCounted) continue;
          drawn += 1;
          const [own = NaN, plain = NaN] = times;
          const name = `${chart.id} ${size} ${lang}`;
          const { ours, alone } = least.get(name) ?? { ours: Infinity, alone: Infinity };
          least.set(name, { form: chart.form, ours: Math.min(ours, own), alone: Math.min(alone, plain) });
        }
      }
    }
  };
  round(false);
  while (drawn < pictures) round(true);

  console.log(`${text(drawn)} pictures of ${charts.length} charts`);
  console.log("  form               ms, median   Plot alone, ms   ratio");
  const all = [...least.values()];
  const byForm = [...Map.groupBy(all, ({ form }) => form)];
  const slowest = (times: readonly Times[]) => median(times.map(({ ours }) => ours));
  for (const [form, times] of byForm.toSorted(([, a], [, b]) => slowest(b) - slowest(a))) line(form, times);
  line("all", all);
  const ratio = median(all.map(({ ours, alone }) => ours / alone));
  console.log(`  median of the ratios ${text(ratio, 2)}: ${ratio <= 1.3 ? "within" : "above"} 1.3`);

  console.log("  points    ms   µs per point");
  for (const count of [500, 1000, 2000, 4000, 8000]) {
    const took = median(Array.from({ length: 5 }, () => time(() => picture(cloud(count), "id", "wide"))));
    console.log(`${text(count).padStart(8)}${text(took).padStart(6)}${text((took / count) * 1000, 1).padStart(15)}`);
  }
}

interface Times {
  readonly ours: number;
  readonly alone: number;
}

function line(name: string, times: readonly Times[]): void {
  const [own, plain] = [median(times.map(({ ours }) => ours)), median(times.map(({ alone }) => alone))];
  console.log(
    `  ${name.padEnd(17)}${text(own, 1).padStart(12)}${text(plain, 1).padStart(17)}${text(own / plain, 2).padStart(8)}`,
  );
}

function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
