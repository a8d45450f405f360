import { element } from "#browser/element.ts";
import { boxAround, place, type Box } from "#browser/placement.ts";
import { frameOf, type Reader, type Reading } from "#browser/reader.ts";
import type { Said } from "#browser/words.ts";

const gap = 12;

type Size = Pick<DOMRect, "width" | "height">;

/**
 * The tooltip: beside the point and never over it, inside the panel and the window. What it says the voice says too.
 *
 * How large its words make it, the browser finds when it lays out the frame; to ask sooner would lay the page out within
 * each move. So it is placed with the size it has, and again, before anything is painted, where that has changed.
 */
export function showTip(reader: Reader): void {
  const tip = element("div", "chart-tip");
  tip.setAttribute("aria-hidden", "true");
  let shown: Reading | undefined;
  let size: Size = { width: 0, height: 0 };
  const settle = () => {
    if (!shown) return;
    const home = reader.host.getBoundingClientRect();
    const { left, top } = corner(reader, size, shown);
    // Moved, not laid out anew.
    tip.style.translate = `${Math.round(left - home.left)}px ${Math.round(top - home.top)}px`;
  };
  reader.onRead((reading) => {
    shown = reading;
    settle();
    reader.host.classList.toggle("is-reading", reading !== undefined);
    if (!reading) return tip.remove();
    tip.replaceChildren(...content(reading.said));
    if (!tip.isConnected) reader.host.append(tip);
  });
  new ResizeObserver(() => {
    size = tip.getBoundingClientRect();
    settle();
  }).observe(tip);
}

/** Data are text: nothing here is read as markup. */
function content({ head, lines }: Said): HTMLElement[] {
  const rows = lines.map(({ name, color, text, isCurrent }) => {
    const row = element("div", isCurrent && lines.length > 1 ? "chart-tip-row chart-tip-current" : "chart-tip-row");
    if (name && color) {
      const swatch = element("span", "chart-tip-swatch");
      swatch.style.background = color;
      row.append(swatch);
    }
    if (name) row.append(element("span", "chart-tip-name", name));
    row.append(element("span", "chart-tip-text", text));
    return row;
  });
  return head ? [element("div", "chart-tip-head", head), ...rows] : rows;
}

function corner(reader: Reader, { width, height }: Size, { point, group, drawing }: Reading) {
  const { rect, scale } = frameOf(drawing);
  const places = [point, ...group].map(({ x, y }) => ({ x: rect.left + x * scale, y: rect.top + y * scale }));
  const [at = { x: 0, y: 0 }] = places;
  const { pointer } = reader;
  const field = document.activeElement;
  return place({
    width,
    height,
    ...at,
    gap,
    isBeside: reader.contract.reads === "x",
    frame: rect,
    bounds: boundsOf(reader.host, width, height),
    avoid: [
      boxAround([at], gap - 2),
      boxAround(places, gap - 2),
      ...(pointer ? [boxAround([pointer], 4)] : []),
      // Who types a name must see it.
      ...(field instanceof HTMLInputElement ? [field.getBoundingClientRect()] : []),
    ],
  });
}

/** The part of the panel that is in the window; the window alone where that part is too small. */
function boundsOf(host: HTMLElement, width: number, height: number): Box {
  const view: Box = { left: 4, top: 4, right: document.documentElement.clientWidth - 4, bottom: innerHeight - 4 };
  const panel = (host.closest("figure") ?? host).getBoundingClientRect();
  const [left, top] = [Math.max(view.left, panel.left), Math.max(view.top, panel.top)];
  const [right, bottom] = [Math.min(view.right, panel.right), Math.min(view.bottom, panel.bottom)];
  return right - left >= width && bottom - top >= height ? { left, top, right, bottom } : view;
}
