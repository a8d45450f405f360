import type { APIRoute } from "astro";
import { articleOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = articleOembedPaths("id");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
