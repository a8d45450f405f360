import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

type Files = ReadonlyMap<string, string | Uint8Array>;

/**
 * Writes all files or none: each is laid beside its place first, then all are renamed, in the order given. When a
 * rename fails, what was there before is put back.
 * @param rename the step that may fail, for tests
 */
export function writeAll(root: string, files: Files, rename: typeof renameSync = renameSync): void {
  const laid: string[] = [];
  const done: { readonly path: string; readonly before: Uint8Array | null }[] = [];
  try {
    for (const [file, content] of files) {
      const path = join(root, file);
      mkdirSync(dirname(path), { recursive: true });
      laid.push(beside(path));
      writeFileSync(beside(path), content);
    }
    for (const file of files.keys()) {
      const path = join(root, file);
      const before = existsSync(path) ? readFileSync(path) : null;
      rename(beside(path), path);
      done.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of done.toReversed()) {
      if (before === null) rmSync(path, { force: true });
      else writeFileSync(path, before);
    }
    for (const path of laid) rmSync(path, { force: true });
    throw error;
  }
}

const beside = (path: string) => `${path}.new`;
