import { sizes, stageFor } from "#kit/stage.ts";
import { drawOn, viewsOf, type Drawable } from "#render/picture.ts";

const remembered = new WeakMap<Drawable, string>();

/**
 * A chart as a small silent picture: its shapes alone, since words would be too small to read, and none of what serves
 * words. It is the same in every language.
 */
export function thumbnail(chart: Drawable): string {
  const known = remembered.get(chart) ?? shapesOf(chart);
  remembered.set(chart, known);
  return known;
}

/** The narrow drawing on a stage where words get next to no room. */
function shapesOf(chart: Drawable): string {
  const scope = `thumb-${chart.id}-n`;
  const stage = stageFor("id", "narrow", scope, viewsOf(chart)[0], (width) => Math.min(width, sizes.narrow.unit));
  return drawOn(chart, { ...stage, bare: true })
    .svg.replace(/<text\b[^>]*>.*?<\/text>/gs, "")
    .replace(/ (role|aria-label|lang|data-s)="[^"]*"/g, "")
    .replace(/<g\b[^>]*><\/g>/g, "");
}
