import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

const source = readFileSync(resolve(import.meta.dirname, "../../../scripts/node-version.mjs"), "utf8");

/** What the script says and how it ends when it runs on this version of Node. */
function on(version: string): { said: string; code: number } {
  const result = { said: "", code: 0 };
  runInNewContext(source, {
    process: { versions: { node: version }, exit: (code: number) => (result.code = code) },
    console: { error: (text: string) => (result.said = text) },
  });
  return result;
}

describe("node-version", () => {
  it.each(["18.20.4", "20.20.2", "22.17.1"])("refuses Node %s and says what to do", (version) => {
    const found = version.split(".").slice(0, 2).join(".");
    expect(on(version)).toEqual({
      said: `Node 22.18 or newer is needed, found ${found}: run \`npm rebuild node\`, or install Node 24`,
      code: 1,
    });
  });

  it.each(["22.18.0", "24.21.0", "26.0.0"])("accepts Node %s", (version) =>
    expect(on(version)).toEqual({ said: "", code: 0 }),
  );
});
