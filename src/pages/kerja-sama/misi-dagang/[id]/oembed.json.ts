import type { APIRoute } from "astro";
import { missionOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = missionOembedPaths("id");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
