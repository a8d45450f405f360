import { createHash } from "node:crypto";
import { build } from "vite";

const bundled = new Map<string, Promise<string>>();

/**
 * A script of `src/browser` as one classic, minified text, for pages that inline it. The same source gives the same
 * bytes; each is bundled once. The working directory is the root of the project, as in every step of the build.
 */
function classicScript(entry: string): Promise<string> {
  const known = bundled.get(entry);
  if (known) return known;
  const script = bundle(entry);
  bundled.set(entry, script);
  return script;
}

/** What an embed page inlines at the end of its body: a module would not load in `sandbox="allow-scripts"`. */
export const embedScript = (): Promise<string> => classicScript("src/browser/embed.ts");

/** What a page that embeds charts may load, served as `/embed.js`. */
export const hostScript = (): Promise<string> => classicScript("src/browser/host.ts");

const hashed = new Map<string, `sha256-${string}`>();

/** The source expression that lets an inline script or style stand under the page's policy; each text is hashed once. */
export function policyHash(text: string): `sha256-${string}` {
  const known = hashed.get(text) ?? (`sha256-${createHash("sha256").update(text).digest("base64")}` as const);
  hashed.set(text, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      target: "es2022",
      minify: true,
      modulePreload: false,
      lib: { entry, formats: ["iife"], name: "antar", fileName: "script" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !("output" in output)) throw new Error(`not one script: ${entry}`);
  const [chunk, ...others] = output.output;
  if (others.length > 0) throw new Error(`a script that is inlined must be one file: ${entry}`);
  // Inside an HTML script only this could end it.
  if (/<\/script|<!--/i.test(chunk.code)) throw new Error(`a script that is inlined must not hold markup: ${entry}`);
  return chunk.code.trim();
}
