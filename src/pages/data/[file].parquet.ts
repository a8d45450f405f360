import type { APIRoute } from "astro";
import { bytesFile, datasetParquetPaths } from "#layouts/routes.ts";

export const getStaticPaths = datasetParquetPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  bytesFile(props.bytes, "application/vnd.apache.parquet");
