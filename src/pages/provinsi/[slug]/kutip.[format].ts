import type { APIRoute } from "astro";
import { citationAnswer, provinceCitationPaths, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = provinceCitationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
