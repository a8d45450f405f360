import type { APIRoute } from "astro";
import { revisionsAnswer } from "#layouts/feeds.ts";

export const GET: APIRoute = revisionsAnswer("id");
