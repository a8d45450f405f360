import { lightPalette } from "#lib/palette.ts";
import { escapeMarkup } from "#lib/escape.ts";
import type { Lang } from "#lib/lang.ts";
import { wrapped } from "#kit/text-width.ts";
import { sizes } from "#kit/stage.ts";
import { picture, stateOf, viewsOf, type Drawable } from "#render/picture.ts";
import { bareDrawing, plainColours } from "#render/plain-colours.ts";

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
 * @param view which of its views; another than the first is named under the title
 */
export function filePicture(
  chart: Captioned,
  lang: Lang,
  imprint: readonly string[],
  view = viewsOf(chart)[0] ?? "",
): string {
  const { svg, height } = picture(chart, lang, "wide", view);
  const state = view === viewsOf(chart)[0] ? "" : stateOf(chart, lang, view);
  const title = wrapped(chart.title(lang), 22, sizes.wide.width - 8);
  const subtitle = wrapped([chart.subtitle(lang), ...(state ? [state] : [])].join(". "), 15, sizes.wide.width);
  const foot = imprint.flatMap((line) => wrapped(line, 12.5, sizes.wide.width));

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
  const body = bareDrawing(plainColours(svg, "#ffffff")).replace(
    /^<svg /,
    `<svg x="${padding}" y="${y}" width="${sizes.wide.width}" height="${height}" font-size="14.5" `,
  );
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
