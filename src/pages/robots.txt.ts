import type { APIRoute } from "astro";
import { textFile } from "#layouts/routes.ts";
import { absolute, url } from "#registry/urls.ts";
import { robotsTxt } from "#structured-data/sitemap.ts";

export const GET: APIRoute = () => textFile(robotsTxt(absolute(url.sitemap())), "text/plain");
