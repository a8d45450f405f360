/** Builds the site, then serves it. */
import { buildSite } from "./build.ts";
import { serveSite } from "./serve.ts";

if (await buildSite()) await serveSite();
else process.exitCode = 1;
