import type { APIRoute } from "astro";
import { chartImagePaths, imageAnswer, type ImageProps } from "#layouts/image-routes.ts";

export const getStaticPaths = chartImagePaths("id");

export const GET: APIRoute<ImageProps> = ({ props }) => imageAnswer(props.image);
