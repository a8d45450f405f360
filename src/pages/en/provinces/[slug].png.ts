import type { APIRoute } from "astro";
import { provinceImagePaths, imageAnswer, type ImageProps } from "#layouts/image-routes.ts";

export const getStaticPaths = provinceImagePaths("en");

export const GET: APIRoute<ImageProps> = ({ props }) => imageAnswer(props.image);
