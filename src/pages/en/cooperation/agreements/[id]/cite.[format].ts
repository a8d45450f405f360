import type { APIRoute } from "astro";
import { agreementCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = agreementCitationPaths("en");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
