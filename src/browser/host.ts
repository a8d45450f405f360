/** `/embed.js`: what a page that embeds our charts may load. It leaves nothing behind but a listener. */
import { followHeights } from "#browser/follow-heights.ts";

const script = document.currentScript;
if (script instanceof HTMLScriptElement) followHeights(window, new URL(script.src).origin);
