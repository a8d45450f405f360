import { resolve } from "node:path";

/** A second build, under a folder and another origin: it differs from `dist` in its addresses and in nothing else. */
export const second = {
  folder: resolve(import.meta.dirname, "../../.build/second"),
  SITE_URL: "https://example.org",
  BASE_PATH: "/antar/",
};
