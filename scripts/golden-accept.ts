/** Makes the changed pictures the accepted ones: all, or those of the charts named. */
import { renameSync } from "node:fs";
import { join, resolve } from "node:path";
import { filesOf } from "./site/folder.ts";

const golden = resolve(import.meta.dirname, "../tests/golden");
const ids = process.argv.slice(2);
const changed = filesOf(golden).filter(
  (file) => file.endsWith("-changed.svg") && (ids.length === 0 || ids.includes(file.split("/")[0] ?? "")),
);

for (const file of changed) {
  const accepted = file.replace("-changed.svg", ".svg");
  renameSync(join(golden, file), join(golden, accepted));
  console.log(accepted);
}
if (changed.length === 0) console.log("No picture has changed: `node scripts/test.ts --only golden` compares them.");
