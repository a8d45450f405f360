import type { APIRoute } from "astro";
import { datasetOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = datasetOembedPaths("en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
