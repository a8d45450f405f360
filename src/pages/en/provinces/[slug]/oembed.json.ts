import type { APIRoute } from "astro";
import { provinceOembedPaths, oembedAnswer, type OembedProps } from "#layouts/oembed-routes.ts";

export const getStaticPaths = provinceOembedPaths("en");

export const GET: APIRoute<OembedProps> = ({ props }) => oembedAnswer(props);
