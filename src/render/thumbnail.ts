import type { Lang } from "#lib/lang.ts";
import { picture, type Drawable } from "#render/picture.ts";

/**
 * The narrow drawing as a small silent picture: its shapes alone, since words would be too small to read.
 * @param scope before the ids inside, where one page shows the same picture twice
 */
export function thumbnail(chart: Drawable, lang: Lang, scope = "thumb"): string {
  return picture(chart, lang, "narrow")
    .svg.replace(/<text\b[^>]*>.*?<\/text>/gs, "")
    .replace(/ (role|aria-label|lang|data-s)="[^"]*"/g, "")
    .replace(/( id="|url\(#)/g, `$1${scope}-`)
    .replace(/<g\b[^>]*><\/g>/g, "");
}
