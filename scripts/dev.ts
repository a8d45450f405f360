/** Serves the site while it is written: pages follow every change of an article, a chart or a table. */
import process from "node:process";

process.env["ASTRO_TELEMETRY_DISABLED"] = "1";
const { dev } = await import("astro");
await dev({ root: process.cwd(), server: { port: 4321 } });
