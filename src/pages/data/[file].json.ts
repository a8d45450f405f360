import type { APIRoute } from "astro";
import { datasetJsonPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = datasetJsonPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => textFile(props.text, "application/json");
