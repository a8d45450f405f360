import type { APIRoute } from "astro";
import { oembedAnswer, oembedPaths, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = oembedPaths;

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
