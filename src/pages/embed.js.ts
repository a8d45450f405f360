import type { APIRoute } from "astro";
import { textFile } from "#layouts/routes.ts";
import { hostScript } from "#registry/scripts.ts";

export const GET: APIRoute = async () => textFile(`${await hostScript()}\n`, "text/javascript");
