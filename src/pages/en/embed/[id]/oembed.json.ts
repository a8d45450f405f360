import type { APIRoute } from "astro";
import { chartOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = chartOembedPaths("en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
