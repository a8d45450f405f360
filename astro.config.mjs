import mdx from "@astrojs/mdx";
import { defineConfig } from "astro/config";

// Settings come from the environment; `src/site.ts` reads the same ones and has the same defaults.
const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

export default defineConfig({
  site: SITE_URL?.trim() || "http://localhost:4321",
  base: BASE_PATH?.trim() || "/",
  // Only `scripts/build.ts` writes `dist`: it builds beside it and swaps the two when everything is well.
  outDir: OUT_DIR ?? ".build/next",
  trailingSlash: "always",
  compressHTML: true,
  devToolbar: { enabled: false },
  prefetch: false,
  // Two files that claim one address are a mistake, not a matter of order.
  prerenderConflictBehavior: "error",
  integrations: [mdx({ syntaxHighlight: false })],
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  // Files of their own: one fetch for all pages, one short policy, and style that no HTML checker has to understand.
  build: { format: "directory", inlineStylesheets: "never" },
});
