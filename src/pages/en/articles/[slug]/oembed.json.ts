import type { APIRoute } from "astro";
import { articleOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = articleOembedPaths("en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
