/** Serves `dist` on http://localhost:4321/, or on the next free port. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { site } from "#site.ts";
import { serve } from "./server/serve.ts";

const root = resolve(import.meta.dirname, "../dist");

/** Serves the built site until the process is stopped, and prints where. */
export async function serveSite(): Promise<void> {
  if (!existsSync(root)) {
    console.error("There is no built site yet: run `npm run build`.");
    process.exitCode = 1;
    return;
  }
  const { address } = await serve({
    root,
    base: site.base,
    port: Number(process.env["PORT"]) || 4321,
    onTaken: (port) => console.log(`Port ${port} is taken; trying ${port + 1}.`),
  });
  console.log(`\n  ${address}\n\nStop with Ctrl+C.`);
}

if (process.argv[1] === import.meta.filename) await serveSite();
