import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Pictures that were made before lie here under the hash of what they were made from; deleting it costs time alone. */
const usual = "node_modules/.cache/antarprovinsi-images";

/**
 * The bytes that `make` gives for these parts, kept on disk: the same parts mean the same bytes. `parts` must hold
 * everything that the bytes depend on.
 */
export async function cached(
  parts: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array<ArrayBuffer>>,
  folder = usual,
): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  const file = join(folder, `${hash.digest("hex")}.png`);
  if (existsSync(file)) return Uint8Array.from(readFileSync(file));
  const made = await make();
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a build that is stopped leaves no half of a picture.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, file);
  return made;
}
