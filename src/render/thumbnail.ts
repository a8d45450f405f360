import type { Lang } from "#lib/lang.ts";
import { picture, type Drawable } from "#render/picture.ts";

/** The narrow drawing as a small silent picture: its shapes alone, since words would be too small to read. */
export function thumbnail(chart: Drawable, lang: Lang): string {
  return picture(chart, lang, "narrow")
    .svg.replace(/<text\b[^>]*>.*?<\/text>/gs, "")
    .replace(/ (role|aria-label|lang|data-s)="[^"]*"/g, "")
    .replace(/( id="|url\(#)/g, "$1thumb-")
    .replace(/<g\b[^>]*><\/g>/g, "");
}
