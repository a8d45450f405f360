import type { APIRoute } from "astro";
import { dataArchive } from "#components/data-archive.ts";
import { bytesFile } from "#layouts/routes.ts";

export const GET: APIRoute = () => bytesFile(dataArchive(), "application/zip");
