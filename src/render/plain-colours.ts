import { lightPalette, type Role } from "#lib/palette.ts";

/**
 * The colours of a drawing as plain values of the light palette, for viewers that know no custom property.
 * @param ground what the drawing stands on, which halos and gaps take as their colour
 */
export function plainColours(svg: string, ground: string): string {
  return svg.replace(/currentColor/g, lightPalette.text).replace(/var\(--([a-z0-9-]+)\)/g, (_, role: string) => {
    if (role === "surface") return ground;
    const value = lightPalette[role as Role] as string | undefined;
    if (value === undefined) throw new Error(`unknown colour: ${role}`);
    return value;
  });
}

/** A drawing without what only a page needs: what is printed alone, names for the browser, words for assistive tools. */
export const bareDrawing = (svg: string): string =>
  svg.replace(/<g class="nd-print"[^>]*>.*?<\/g>/gs, "").replace(/ (class|role|lang|aria-label|data-s)="[^"]*"/g, "");
