import { execFile } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { programs } from "../../scripts/test/programs.ts";
import { built, dist, someOfEachKind } from "./built.ts";

const jar = resolve(import.meta.dirname, "../../node_modules/vnu-jar/build/dist/vnu.jar");

interface NuMessage {
  readonly type: string;
  readonly subType?: string;
  readonly url?: string;
  readonly lastLine?: number;
  readonly firstColumn?: number;
  readonly message: string;
  readonly extract?: string;
}

/** The checker's CSS ends before container queries and their units, which the style inside embeds uses. */
const unknownRule = /^CSS: (Unrecognized at-rule “@container”|“container”: Property “container” doesn't exist)/;
const isUnknownToNu = ({ message, extract = "" }: NuMessage) =>
  unknownRule.test(message) || (/^CSS: .*Parse Error/.test(message) && /\dcqi\b/.test(extract));

const fileOf = (url: string | undefined) => (url ? relative(dist, fileURLToPath(url)) : "");

/** The Nu checker's errors; it writes them to stderr and ends with 1 where there are some. */
function nu(...of: readonly string[]): Promise<readonly string[]> {
  const args = ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", ...of];
  return new Promise((done, fail) => {
    execFile("java", args, { maxBuffer: 1 << 28 }, (_, __, stderr) => {
      try {
        const { messages } = JSON.parse(stderr) as { messages: readonly NuMessage[] };
        done(
          messages
            .filter((message) => !isUnknownToNu(message))
            .map(
              ({ url = "", lastLine, firstColumn, message, extract }) =>
                `${fileOf(url)}:${lastLine}:${firstColumn} ${message} ${extract ?? ""}`,
            ),
        );
      } catch {
        fail(new Error(stderr.slice(0, 2000)));
      }
    });
  });
}

describe.runIf(programs.java.find())("the Nu HTML checker", () => {
  it("finds no error on the pages of each kind", async () => {
    const files = someOfEachKind(built.pages).map(({ file }) => join(dist, file));
    expect((await nu(...files)).slice(0, 40)).toEqual([]);
  });

  it("finds no error in any picture", async () => {
    expect((await nu("--skip-non-svg", dist)).slice(0, 40)).toEqual([]);
  });
});
