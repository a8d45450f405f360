import type { APIRoute } from "astro";
import { agreementCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = agreementCitationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
