import type { APIRoute } from "astro";
import { datasetCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = datasetCitationPaths("en");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
