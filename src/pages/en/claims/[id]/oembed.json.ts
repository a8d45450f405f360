import type { APIRoute } from "astro";
import { claimOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = claimOembedPaths("en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
