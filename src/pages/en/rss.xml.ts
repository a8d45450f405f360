import type { APIRoute } from "astro";
import { rssAnswer } from "#layouts/feeds.ts";

export const GET: APIRoute = rssAnswer("en");
