import type { APIRoute } from "astro";
import { chartFiles } from "#components/chart-files.ts";
import { chartPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = chartPaths;

export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  textFile(chartFiles(params.id, "en").csv, "text/csv");
