import type { APIRoute } from "astro";
import { textFile } from "#layouts/routes.ts";
import { sitePages } from "#registry/pages.ts";
import { sitemapXml } from "#structured-data/sitemap.ts";

export const GET: APIRoute = async () => textFile(sitemapXml(await sitePages()), "application/xml");
