import type { APIRoute } from "astro";
import { oembedAnswer, oembedPaths, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = oembedPaths("dataset", "en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
