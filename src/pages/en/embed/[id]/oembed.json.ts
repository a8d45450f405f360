import type { APIRoute } from "astro";
import { oembedOf } from "#components/embed-view.ts";
import { chartPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = chartPaths;

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  textFile(oembedOf(params.id, "en"), "application/json");
