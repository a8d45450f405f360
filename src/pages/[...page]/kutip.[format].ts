import type { APIRoute } from "astro";
import { citationAnswer, citationPaths, type CitationProps } from "#layouts/citation-routes.ts";

export const getStaticPaths = citationPaths("id");

export const GET: APIRoute<CitationProps> = ({ props }) => citationAnswer(props);
