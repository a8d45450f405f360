import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * Loads a module that uses `import.meta.glob` (the registry) into plain Node: `await load("src/registry/datasets.ts")`.
 * The path is from the root of the project. Vite's `runnerImport` is experimental: it is used here and nowhere else.
 */
export async function load<T>(path: string): Promise<T> {
  const { module } = await runnerImport<T>(`${root}${path}`, { root, configFile: false, logLevel: "error" });
  return module;
}
