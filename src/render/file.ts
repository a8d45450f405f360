import { lightPalette, type Role } from "#lib/palette.ts";
import { escapeMarkup } from "#lib/escape.ts";
import type { Lang } from "#lib/lang.ts";
import { textWidth } from "#kit/text-width.ts";
import { sizes } from "#kit/stage.ts";
import { picture, type Drawable } from "#render/picture.ts";

interface Captioned extends Drawable {
  readonly subtitle: (lang: Lang) => string;
}

const padding = 24;
const width = sizes.wide.width + 2 * padding;
const font = "Asap, Arial, 'Liberation Sans', sans-serif";

/**
 * A chart as a file that stands alone: title, subtitle, picture, source and address, in the light palette as plain
 * colours, on white, with font names that any viewer can fall back from. Nothing in it points outside.
 * @param imprint lines under the picture: source, note, address with data version
 */
export function filePicture(chart: Captioned, lang: Lang, imprint: readonly string[]): string {
  const { svg, height } = picture(chart, lang, "wide");
  const title = wrapped(chart.title(lang), 22, { bold: true });
  const subtitle = wrapped(chart.subtitle(lang), 15);
  const foot = imprint.flatMap((line) => wrapped(line, 12.5));

  let y = padding;
  const lines = (texts: readonly string[], size: number, leading: number, attributes: string) =>
    texts
      .map((text) => {
        y += leading;
        return `<text x="${padding}" y="${y}" font-size="${size}" ${attributes}>${escapeMarkup(text)}</text>`;
      })
      .join("");
  const head = lines(title, 22, 27, `font-weight="700" fill="${lightPalette.text}"`);
  y += 4;
  const deck = lines(subtitle, 15, 21, `fill="${lightPalette.muted}"`);
  y += 14;
  const body = plainColours(svg)
    .replace(/<g class="nd-print"[^>]*>.*?<\/g>/g, "")
    .replace(/^<svg /, `<svg x="${padding}" y="${y}" width="${sizes.wide.width}" height="${height}" font-size="14.5" `)
    .replace(/ (class|role|lang|aria-label|data-s)="[^"]*"/g, "");
  y += height + 6;
  const tail = lines(foot, 12.5, 18, `fill="${lightPalette.muted}"`);
  y += padding;

  const name = escapeMarkup(`${chart.title(lang)}. ${chart.description(lang)}`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" ` +
    `role="img" lang="${lang}" font-family="${font}"><title>${name}</title>` +
    `<rect width="${width}" height="${y}" fill="#ffffff"/>${head}${deck}${body}${tail}</svg>\n`
  );
}

/** Custom properties become the light palette's colours; the picture's halo is the white of the file. */
function plainColours(svg: string): string {
  return svg.replace(/currentColor/g, lightPalette.text).replace(/var\(--([a-z0-9-]+)\)/g, (_, role: string) => {
    if (role === "surface") return "#ffffff";
    const value = lightPalette[role as Role] as string | undefined;
    if (value === undefined) throw new Error(`unknown colour: ${role}`);
    return value;
  });
}

/** Words broken into lines that fit the picture; bold takes the same room in the chart face. */
function wrapped(text: string, size: number, { bold = false } = {}): string[] {
  const room = sizes.wide.width - (bold ? 8 : 0);
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
