import type { APIRoute } from "astro";
import { provinceOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = provinceOembedPaths("id");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
