import { element } from "#browser/element.ts";
import { toggleLit } from "#browser/light.ts";
import { move } from "#browser/moves.ts";
import { frameOf, type Reader } from "#browser/reader.ts";

/** How far from the edge of the window a point stands at least, so that its tooltip has room. */
const margin = 120;

let regions = 0;

/**
 * One tab stop over the picture: arrow keys, Home, End, PageUp and PageDown read points, Enter lights the series, Esc
 * closes.
 *
 * The stop is an empty layer with `role="application"`, so that a screen reader hands over the keys only to a reader
 * who has stepped into it by its name; the picture and its description stay outside of it and are read as ever.
 */
export function followKeys(reader: Reader): void {
  const { picture, packed } = reader;
  const layer = element("div", "chart-region");
  const hint = element("p", "chart-hint", packed.hint);
  hint.id = `chart-hint-${++regions}`;
  layer.tabIndex = 0;
  layer.setAttribute("role", "application");
  layer.setAttribute("aria-label", packed.label);
  layer.setAttribute("aria-describedby", hint.id);
  picture.append(layer, hint);

  layer.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const drawing = reader.drawing();
    if (!drawing) return;
    const { contract } = reader;
    const from = reader.point(drawing);
    const [, , key] = contract.series[from?.series ?? -1] ?? [];
    const figure = picture.closest("figure");
    if (event.key === "Escape" && from) reader.close();
    else if (event.key === "Enter" && key && figure) toggleLit(figure, key);
    else {
      const to = move(event.key, drawing.points, contract.reads, from);
      if (!to) return;
      // A long chart is scrolled to the point.
      const { rect, scale } = frameOf(drawing);
      const y = rect.top + to.y * scale;
      scrollBy(0, Math.min(y - margin, 0) + Math.max(y + margin - innerHeight, 0));
      reader.read(to.index, "keys");
    }
    event.preventDefault();
  });
  layer.addEventListener("blur", () => {
    if (reader.means === "keys") reader.close();
  });
}
