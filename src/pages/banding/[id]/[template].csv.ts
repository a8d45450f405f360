import type { APIRoute } from "astro";
import { templateCsvText } from "#components/chart-files.ts";
import { pairCsvPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = pairCsvPaths;

export const GET: APIRoute<{ id: string }> = ({ props }) => textFile(templateCsvText(props.id, "id"), "text/csv");
