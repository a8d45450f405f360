import type { APIRoute } from "astro";
import { oembedAnswer, oembedPaths, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = oembedPaths("mission", "id");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
