import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Rolldown } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Loads a module that uses `import.meta.glob` (the registry) into plain Node: `await load("src/registry/datasets.ts")`.
 * The path is from the root of the project. All that it imports becomes one file, which takes a third of the time of
 * loading module by module. Two modules loaded one after the other share nothing: load one that imports both.
 */
export async function load<T>(path: string): Promise<T> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: path,
      write: false,
      minify: false,
      target: "esnext",
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  // In here the file finds the packages that it imports.
  const cache = join(root, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "antarprovinsi-module-"));
  try {
    const file = join(folder, "module.mjs");
    writeFileSync(file, built.output[0].code);
    return (await import(pathToFileURL(file).href)) as T;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
