import type { APIRoute } from "astro";
import { datasetCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = datasetCitationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
