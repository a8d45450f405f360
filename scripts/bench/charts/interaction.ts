import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { build, type Rolldown } from "vite";
import { programs, skipped } from "../../test/programs.ts";
import type * as Graph from "./graph.ts";
import { median, quantile, text } from "./report.ts";

const root = resolve(import.meta.dirname, "../../..");
const moves = 60;
const cases = [
  { points: 1000, goal: 8 },
  { points: 10_000, goal: 16 },
] as const;

/** Moves a pointer over a chart in a Chromium that is four times slower, and prints how long its script works for each. */
export async function benchInteraction({ cloud, contractJson, picture }: typeof Graph): Promise<void> {
  const missing = skipped("chromium");
  if (missing) return console.log(missing.replace("browser tests", "pointer to tooltip"));
  const { script, style } = await browserLayer();
  const browser = await chromium.launch({
    executablePath: programs.chromium.find() ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    console.log("  points   median ms   95 % below, ms   pointer to tooltip, CPU 4 times slower");
    for (const { points, goal } of cases) {
      const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
      const chart = cloud(points);
      await page.setContent(
        `<!DOCTYPE html><style>${style}</style><antar-chart><div class="picture">${picture(chart, "id", "wide").svg}</div>` +
          `<script type="application/json">${contractJson(chart, "id")}</script></antar-chart>`,
      );
      await page.evaluate(clockObservers);
      await page.addScriptTag({ content: script, type: "module" });
      await page.locator(".picture").hover();
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
      const times = await page.evaluate(moveOver, moves);
      await page.close();
      const middle = median(times);
      const cells = [
        text(points).padStart(8),
        text(middle, 1).padStart(12),
        text(quantile(times, 0.95), 1).padStart(17),
      ];
      console.log(`${cells.join("")}   ${middle <= goal ? "within" : "above"} ${goal}`);
    }
  } finally {
    await browser.close();
  }
}

/** Runs in the page, before its script: what that does when a size changes is counted as well. */
function clockObservers(): void {
  const clock = { spent: 0 };
  Object.assign(globalThis, {
    clock,
    ResizeObserver: class extends ResizeObserver {
      constructor(callback: ResizeObserverCallback) {
        super((...changed) => {
          const start = performance.now();
          callback(...changed);
          clock.spent += performance.now() - start;
        });
      }
    },
  });
}

/** Runs in the page: the script's time from each move to its frame, layout that it asks for included. */
async function moveOver(count: number): Promise<number[]> {
  const picture = document.querySelector(".picture");
  if (!picture) throw new Error("no picture");
  const { clock } = globalThis as unknown as { readonly clock: { spent: number } };
  const { left, top, width, height } = picture.getBoundingClientRect();
  const times: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const place = {
      clientX: left + width * (0.1 + 0.8 * ((at * 0.618) % 1)),
      clientY: top + height * (0.1 + 0.7 * ((at * 0.414) % 1)),
    };
    clock.spent = 0;
    const start = performance.now();
    picture.dispatchEvent(new PointerEvent("pointermove", { ...place, bubbles: true, pointerType: "mouse" }));
    const moved = performance.now() - start;
    // The next frame begins when this one is laid out and painted.
    await new Promise((done) => requestAnimationFrame(done));
    if (!document.querySelector(".chart-tip")) throw new Error("no tooltip");
    times.push(moved + clock.spent);
  }
  return times;
}

/** The script and the styles as the site ships them. */
async function browserLayer(): Promise<{ script: string; style: string }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: {
        input: { script: resolve(root, "src/browser/main.ts"), style: resolve(root, "src/styles/index.css") },
      },
    },
  })) as Rolldown.RolldownOutput;
  const script = built.output.flatMap((file) => (file.type === "chunk" ? [file.code] : [])).join("\n");
  const style = built.output.flatMap((file) =>
    file.fileName.endsWith(".css") && "source" in file ? [file.source] : [],
  );
  return { script, style: style.join("\n") };
}
