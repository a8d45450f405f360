import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { filesOf } from "../../../scripts/site/folder.ts";
import { planRelease, type ChartSource } from "../../../scripts/release/plan.ts";
import { writeAll } from "../../../scripts/release/write.ts";

const root = resolve(import.meta.dirname, "../../..");
const table = "data/snow/snow.csv";

/** A small project with one table and one chart of it, in a folder of its own. */
export class Project {
  readonly root: string;
  /** How often a chart was drawn. */
  drawn = 0;

  constructor() {
    mkdirSync(join(root, ".build"), { recursive: true });
    // Within this project, so that the definition of the table finds what it imports.
    this.root = mkdtempSync(join(root, ".build/release-"));
    cpSync(join(root, "tests/fixtures/release"), this.root, { recursive: true });
  }

  read = (file: string) => readFileSync(join(this.root, file), "utf8");
  has = (file: string) => existsSync(join(this.root, file));
  files = () => filesOf(this.root);
  remove = () => rmSync(this.root, { recursive: true, force: true });

  write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  /** Replaces a piece of the table, which must be there. */
  edit(from: string, to: string): void {
    const text = this.read(table);
    if (!text.includes(from)) throw new Error(`not in the table: ${from}`);
    this.write(table, text.replace(from, to));
  }

  /** One chart that draws the measured values. */
  charts = (): ChartSource => ({
    archivableCharts: ["snowfall"],
    drawnRows: () =>
      this.read(table)
        .split("\n")
        .map((line) => line.split(",").slice(0, 5).join(","))
        .join("\n"),
    archiveChart: (id, lang, version, released) => {
      this.drawn += 1;
      const drawing = { svg: `<svg class="chart" lang="${lang}"></svg>`, width: 304, height: 100 };
      return {
        id,
        lang,
        version,
        released,
        title: "Snow",
        subtitle: "mm",
        description: "",
        note: null,
        accent: "accent",
        switch: null,
        times: null,
        views: [
          {
            key: "",
            narrow: drawing,
            wide: drawing,
            points: { reads: "x", series: [], points: [], at: { narrow: [], wide: [] }, label: "", hint: "" },
          },
        ],
        finder: false,
        datasets: ["snow"],
        credit: "BMKG",
        sources: ["bmkg"],
        labels: [],
        csv: this.charts().drawnRows(id, lang),
      };
    },
  });

  plan = (day = "2026-11-22") => planRelease(this.root, day, () => Promise.resolve(this.charts()));

  /** Plans and writes; the plan is returned. */
  async release(day?: string) {
    const { plan, problems } = await this.plan(day);
    if (problems.length > 0) throw new Error(problems.map(({ code }) => code).join());
    if (!plan) return null;
    writeAll(this.root, plan.files());
    return plan;
  }
}
