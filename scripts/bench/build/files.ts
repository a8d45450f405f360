import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { site } from "#site.ts";
import { runScript } from "../../run.ts";
import { checkSite } from "../../site/check.ts";
import { readFolder } from "../../site/folder.ts";

/** What a build writes beside pages, by the first address that fits; whatever fits none is a page. */
const kinds: readonly (readonly [kind: string, address: RegExp])[] = [
  ["oEmbed", /\/oembed\.json$/],
  ["frozen embeds", /^\/(sematan|en\/embed)\/.+\/v\//],
  ["embeds", /^\/(sematan|en\/embed)\/./],
  ["images", /\.png$/],
  ["citations", /\/(kutip|cite)\.[\w.]+\/?$/],
  ["feeds, sitemap", /^\/(en\/)?[^/]+\.(xml|json|txt|js)$/],
  ["ZIP", /\.zip$/],
  ["Parquet", /\.parquet$/],
  ["CSV, JSON, SVG", /\.(csv|json|svg)$/],
];
const pages = "pages";
const kindOf = (address: string) => kinds.find(([, pattern]) => pattern.test(address))?.[0] ?? pages;

const pictures = "node_modules/.cache/antarprovinsi-images";
const picturesKept = () => (existsSync(pictures) ? readdirSync(pictures).length : 0);

export interface FilesOfKind {
  readonly kind: string;
  readonly files: number;
  readonly ms: number;
}

export interface MeasuredBuild {
  /** The whole of `npm run build`: checks of tables and articles, Astro, and the checks of the finished site. */
  readonly ms: number;
  /** Astro's part, bundling included. */
  readonly pagesMs: number;
  readonly kinds: readonly FilesOfKind[];
  /** Pictures that no earlier build had left behind: with any, the figure is not that of a warm build. */
  readonly newPictures: number;
}

/**
 * Makes all steps of a build once and says what each kind of file took, by the clock on the wall: a machine that does
 * something else makes all of them slower alike. Astro renders and writes one address after the other: an
 * address has the time from its own beginning to that of the next, writing included. What several need (a table, a
 * drawing) counts for the first.
 */
export async function measureFiles(root: string): Promise<MeasuredBuild> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  const outDir = join(root, `.build/bench-${process.pid}`);
  const times = new Map<string, { files: number; ms: number }>();
  let running: { readonly kind: string; readonly since: number } | null = null;
  const next = (address: string | null) => {
    const now = performance.now();
    if (running) {
      const { files, ms } = times.get(running.kind) ?? { files: 0, ms: 0 };
      times.set(running.kind, { files: files + 1, ms: ms + now - running.since });
    }
    running = address === null ? null : { kind: kindOf(address), since: now };
  };
  const clock: AstroIntegration = {
    name: "clock",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          name: "timed",
          render: (request, options) => {
            next(new URL(request.url).pathname);
            return usual.render(request, options);
          },
        }));
      },
      "astro:build:generated": () => next(null),
    },
  };
  const kept = picturesKept();
  const start = performance.now();
  for (const script of ["check-data.ts", "check-content.ts"]) await runScript(`scripts/${script}`);
  const checked = performance.now();
  try {
    await build({ root, outDir, base: "/", logLevel: "silent", integrations: [clock] });
    const pagesMs = performance.now() - checked;
    checkSite(readFolder(outDir, { ...site, base: "/" }));
    const ms = performance.now() - start;
    const found = [...times].map(([kind, time]) => ({ kind, ...time }));
    return { ms, pagesMs, kinds: found.sort((a, b) => b.ms - a.ms), newPictures: picturesKept() - kept };
  } finally {
    rmSync(outDir, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The share of a build that goes into files which are no pages, kind by kind. */
export function reportFiles({ ms, pagesMs, kinds: found, newPictures }: MeasuredBuild): void {
  const share = (part: number, whole = ms) => `${((100 * part) / whole).toFixed(1)} %`;
  const seconds = (part: number) => `${(part / 1000).toFixed(1)} s`;
  for (const { kind, files, ms: own } of found) {
    console.log(`${kind.padEnd(16)}${String(files).padStart(7)}${seconds(own).padStart(11)}${share(own).padStart(9)}`);
  }
  const generated = found.filter(({ kind }) => kind !== pages).reduce((sum, { ms: own }) => sum + own, 0);
  const verdict = generated / ms <= most ? "at most" : "more than";
  console.log(
    `generated files: ${seconds(generated)} of a build of ${seconds(ms)}, ${share(generated)}, ${verdict} ${100 * most} %; ` +
      `of Astro's ${seconds(pagesMs)} alone ${share(generated, pagesMs)}`,
  );
  if (newPictures > 0) console.log(`${newPictures} pictures were made anew: run again for the figure of a warm build`);
}

/** What generated files may cost of a build. */
const most = 0.25;
