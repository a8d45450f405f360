import type { APIRoute } from "astro";
import { articleCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = articleCitationPaths("en");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
