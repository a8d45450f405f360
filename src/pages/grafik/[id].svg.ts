import type { APIRoute } from "astro";
import { chartSvg } from "#components/chart-files.ts";
import { chartSvgPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = chartSvgPaths;

export const GET: APIRoute<{ id: string; view: string }> = ({ props }) =>
  textFile(chartSvg(props.id, "id", props.view), "image/svg+xml");
