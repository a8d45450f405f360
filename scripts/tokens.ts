/** Writes src/styles/tokens.css from the palette. A unit test fails when the two differ. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { paletteCss } from "#lib/palette-css.ts";

writeFileSync(resolve(import.meta.dirname, "../src/styles/tokens.css"), paletteCss());
