import type { APIRoute } from "astro";
import { claimCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = claimCitationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
