import type { APIRoute } from "astro";
import { siteImageAnswer } from "#layouts/image-routes.ts";

export const GET: APIRoute = () => siteImageAnswer("id");
