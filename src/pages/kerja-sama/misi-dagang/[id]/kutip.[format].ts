import type { APIRoute } from "astro";
import { missionCitationPaths, citationAnswer, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = missionCitationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
