/**
 * Cuts the fonts of the site out of their packages and measures the one that charts are set in.
 * Run once per new version of a font; nothing in the build needs it.
 *
 * The packages are not dependencies of the project. Install them somewhere else and name the folder:
 *
 *   npm install --prefix ~/fonts @fontsource-variable/faustina@5.3.0 @fontsource-variable/asap@5.3.0 \
 *     subset-font@2.9.0 fontkit@2.0.4
 *   node scripts/fonts.ts ~/fonts
 *
 * Writes public/fonts/*.woff2 and src/images/fonts/*.ttf with their licences, and src/kit/advance-widths.ts.
 */
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { fontCharacters } from "../src/lib/font-characters.ts";

interface Axes {
  readonly wght: number | { readonly min: number; readonly max: number };
}
interface Font {
  readonly unitsPerEm: number;
  layout(text: string, features: readonly string[]): { readonly positions: readonly { readonly xAdvance: number }[] };
}
type SubsetFont = (
  font: Buffer,
  text: string,
  options: {
    readonly targetFormat: "woff2" | "sfnt";
    readonly variationAxes: Axes;
    readonly noHinting: boolean;
    readonly keepFeatures: readonly string[];
  },
) => Promise<Buffer>;

const fonts: readonly {
  readonly name: string;
  readonly package: string;
  readonly file: string;
  readonly axes: Axes;
}[] = [
  {
    name: "faustina",
    package: "faustina",
    file: "faustina-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    name: "faustina-italic",
    package: "faustina",
    file: "faustina-latin-wght-italic.woff2",
    axes: { wght: 400 },
  },
  {
    name: "asap",
    package: "asap",
    file: "asap-latin-wght-normal.woff2",
    axes: { wght: { min: 400, max: 700 } },
  },
];

// Fractions (frac, numr, dnom) cost 5 KB and are not used; marks are not needed for precomposed letters.
const keepFeatures = ["ccmp", "liga", "calt", "rvrn", "kern", "pnum", "tnum"];

const root = resolve(import.meta.dirname, "..");

function packagesFrom(folder: string | undefined): NodeJS.Require {
  if (folder === undefined) {
    throw new Error(
      "name the folder that holds the font packages: node scripts/fonts.ts FOLDER (see the head of this file)",
    );
  }
  const require = createRequire(join(resolve(folder), "package.json"));
  for (const name of ["subset-font", "fontkit", "@fontsource-variable/asap/package.json"]) {
    try {
      require.resolve(name);
    } catch {
      throw new Error(`package not found in ${resolve(folder)} (see the head of this file): ${name}`);
    }
  }
  return require;
}

/** The weights in which pictures for social networks are set: their renderer reads static fonts alone. */
const pictureWeights = [400, 700];

async function cutFonts(require: NodeJS.Require): Promise<void> {
  const subsetFont = require("subset-font") as SubsetFont;
  for (const { name, package: source, file, axes } of fonts) {
    const whole = readFileSync(require.resolve(`@fontsource-variable/${source}/files/${file}`));
    const cut = await subsetFont(whole, fontCharacters, {
      targetFormat: "woff2",
      variationAxes: axes,
      noHinting: true,
      keepFeatures,
    });
    writeFileSync(join(root, "public/fonts", `${name}.woff2`), cut);
    console.log(`${name}.woff2  ${(cut.length / 1000).toFixed(1)} KB`);
  }
  for (const source of new Set(fonts.map((font) => font.package))) {
    const licence = require.resolve(`@fontsource-variable/${source}/LICENSE`);
    copyFileSync(licence, join(root, "public/fonts", `${source}-OFL.txt`));
  }
}

async function cutPictureFonts(require: NodeJS.Require): Promise<void> {
  const subsetFont = require("subset-font") as SubsetFont;
  const whole = readFileSync(require.resolve("@fontsource-variable/asap/files/asap-latin-wght-normal.woff2"));
  const folder = join(root, "src/images/fonts");
  for (const wght of pictureWeights) {
    const cut = await subsetFont(whole, fontCharacters, {
      targetFormat: "sfnt",
      variationAxes: { wght },
      noHinting: true,
      keepFeatures,
    });
    writeFileSync(join(folder, `asap-${wght}.ttf`), cut);
    console.log(`asap-${wght}.ttf  ${(cut.length / 1000).toFixed(1)} KB`);
  }
  copyFileSync(require.resolve("@fontsource-variable/asap/LICENSE"), join(folder, "asap-OFL.txt"));
}

/** Widths with tabular figures, as charts and tables are set. */
async function measureAsap(require: NodeJS.Require): Promise<Record<string, number>> {
  const subsetFont = require("subset-font") as SubsetFont;
  const { create } = require("fontkit") as { create(data: Buffer): Font };
  // The reader of variable woff2 is incomplete, so each weight is measured as a plain font.
  const cut = readFileSync(join(root, "public/fonts/asap.woff2"));
  const [regular, bold] = await Promise.all(
    [400, 700].map(async (wght) =>
      create(
        await subsetFont(cut, fontCharacters, {
          targetFormat: "sfnt",
          variationAxes: { wght },
          noHinting: true,
          keepFeatures,
        }),
      ),
    ),
  );
  const width = (font: Font | undefined, character: string): number => {
    const advance = font?.layout(character, ["tnum"]).positions[0]?.xAdvance;
    if (font === undefined || advance === undefined) throw new Error(`no glyph in Asap: ${character}`);
    return Math.round((1000 * advance) / font.unitsPerEm);
  };
  const widths: Record<string, number> = {};
  for (const character of fontCharacters) {
    widths[character] = width(regular, character);
    if (widths[character] !== width(bold, character)) console.log(`bold and regular differ in width: ${character}`);
  }
  return widths;
}

function widthsModule(widths: Record<string, number>): string {
  const lines = Object.entries(widths).map(([character, width]) => {
    const hidden = character === "\u00a0";
    return `  ${hidden ? '"\\u00a0"' : JSON.stringify(character)}: ${width},`;
  });
  return `// Generated by scripts/fonts.ts from public/fonts/asap.woff2; do not edit.
/** Advance width of each character of Asap in 1/1000 em, with tabular figures; the same for regular and bold. */
export const advanceWidths: Readonly<Record<string, number>> = {
${lines.join("\n")}
};
`;
}

const require = packagesFrom(process.argv[2]);
await cutFonts(require);
await cutPictureFonts(require);
writeFileSync(join(root, "src/kit/advance-widths.ts"), widthsModule(await measureAsap(require)));
console.log("src/kit/advance-widths.ts written; format it with prettier");
