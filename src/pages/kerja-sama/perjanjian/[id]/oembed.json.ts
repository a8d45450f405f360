import type { APIRoute } from "astro";
import { agreementOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = agreementOembedPaths("id");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
