import type { APIRoute } from "astro";
import { jsonFeedAnswer } from "#layouts/feeds.ts";

export const GET: APIRoute = jsonFeedAnswer("id");
