import type { APIRoute } from "astro";
import { explorerData } from "#components/explorer-data.ts";
import { textFile } from "#layouts/routes.ts";

export const GET: APIRoute = () => textFile(JSON.stringify(explorerData()), "application/json");
