import type { APIRoute } from "astro";
import { articleImagePaths, imageAnswer, type ImageProps } from "#layouts/image-routes.ts";

export const getStaticPaths = articleImagePaths("en");

export const GET: APIRoute<ImageProps> = ({ props }) => imageAnswer(props.image);
