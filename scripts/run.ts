import { spawn } from "node:child_process";
import { delimiter, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");

interface Settings {
  /** Show what the program prints as it comes, and keep none of it. */
  readonly inherit?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  readonly code: number;
  /** Both streams, in the order in which they came. */
  readonly output: string;
  readonly stdout: string;
}

/** Runs one of our scripts with this Node. */
export function runScript(script: string, settings: Settings & { args?: readonly string[] } = {}): Promise<Outcome> {
  return run(process.execPath, [resolve(root, script), ...(settings.args ?? [])], settings);
}

/** Runs a program of node_modules or of the system, from the root of the project. */
export function run(program: string, args: readonly string[], { inherit, env }: Settings = {}): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: inherit ? "inherit" : ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ASTRO_TELEMETRY_DISABLED: "1",
        PATH: [resolve(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
        // What is kept is read again, by us or in a log.
        ...(inherit ? {} : { NO_COLOR: "1", FORCE_COLOR: "0" }),
        ...env,
      },
    });
    let output = "";
    let stdout = "";
    child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr?.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, output, stdout }));
  });
}
