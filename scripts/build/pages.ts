import { stripVTControlCharacters } from "node:util";
import type { AstroIntegration } from "astro";

/** How far the pages are: `done` of `total`. */
export type Progress = (done: number, total: number) => void;

/** A page that could not be made, in the words of whatever stopped it. */
export class PageFailure extends Error {}

/** Runs Astro into `outDir`. Problems come back as one `PageFailure` with the page's address and no stack. */
export async function buildPages(root: string, outDir: string, progress: Progress): Promise<void> {
  process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
  const { build } = await import("astro");
  try {
    await build({ root, outDir, logLevel: "silent", integrations: [countPages(progress)] });
  } catch (error) {
    if (error instanceof PageFailure) throw error;
    throw new PageFailure(inWords(error), { cause: error });
  }
}

/** Counts pages as they are rendered and says which one failed. */
function countPages(progress: Progress): AstroIntegration {
  return {
    name: "count-pages",
    hooks: {
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          let done = 0;
          let total = 0;
          return {
            ...usual,
            name: "counting",
            getStaticPaths: async () => {
              const paths = await usual.getStaticPaths();
              total = paths.length;
              progress(0, total);
              return paths;
            },
            render: async (request, options) => {
              try {
                const response = await usual.render(request, options);
                progress((done += 1), total);
                return response;
              } catch (error) {
                throw new PageFailure(`${new URL(request.url).pathname}  ${inWords(error)}`, { cause: error });
              }
            },
          };
        });
      },
    },
  };
}

interface Told {
  readonly message?: string;
  readonly hint?: string;
  readonly loc?: { readonly file?: string; readonly line?: number; readonly column?: number };
}

function inWords(error: unknown): string {
  const { message, hint, loc } = (typeof error === "object" && error !== null ? error : {}) as Told;
  const place = loc?.file ? `${[loc.file, loc.line, loc.column].filter((part) => part !== undefined).join(":")}\n` : "";
  const words = stripVTControlCharacters(message ?? String(error)).replace(/\n\s+at .*/g, "");
  return `${place}${words}${hint ? `\n  fix: ${hint}` : ""}`;
}
