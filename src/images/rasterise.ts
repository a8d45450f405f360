import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { toPng } from "#images/png.ts";

const require = createRequire(import.meta.url);

/** The faces that pictures are set in: static cuts of the site's chart face, made by `scripts/fonts.ts`. */
export const faces = ["asap-400.ttf", "asap-700.ttf"];

/** The working directory is the root of the project, as in every step of the build. */
export const faceFile = (name: string): string => join("src/images/fonts", name);

let ready: Promise<readonly Uint8Array[]> | undefined;

/** Loads the renderer and its faces, once. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(readFileSync(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
  return faces.map((name) => readFileSync(faceFile(name)));
}

/**
 * An SVG with plain colours as PNG, in its own size. The renderer runs as WebAssembly: it needs no native package, and
 * its arithmetic is the same on every machine, so that the bytes are too. Fonts of the system are not looked at.
 */
export async function rasterise(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const fontBuffers = [...(await (ready ??= prepare()))];
  const drawing = new Resvg(svg, { font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: "Asap" } });
  const image = drawing.render();
  const png = toPng({ width: image.width, height: image.height, rgba: image.pixels });
  image.free();
  drawing.free();
  return png;
}
