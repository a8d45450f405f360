import type { APIRoute } from "astro";
import { datasetFilePaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = datasetFilePaths;

export const GET: APIRoute<{ text: string }> = ({ props }) => textFile(props.text, "text/csv");
