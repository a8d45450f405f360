import type { APIRoute } from "astro";
import { templateCsvText } from "#components/chart-files.ts";
import { provinceCsvPaths, textFile } from "#layouts/routes.ts";

export const getStaticPaths = provinceCsvPaths;

export const GET: APIRoute<{ id: string }> = ({ props }) => textFile(templateCsvText(props.id, "id"), "text/csv");
