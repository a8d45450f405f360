import { element } from "#browser/element.ts";
import { toggleLit } from "#browser/light.ts";
import { move } from "#browser/moves.ts";
import type { Reader } from "#browser/reader.ts";

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
    const isOpen = reader.point(drawing) !== undefined;
    if (event.key === "Escape" && isOpen) {
      event.preventDefault();
      reader.close();
      return;
    }
    const { contract } = reader;
    const [, , key] = contract.series[reader.point(drawing)?.series ?? -1] ?? [];
    const figure = picture.closest("figure");
    if (event.key === "Enter" && key && figure) {
      event.preventDefault();
      toggleLit(figure, key);
      return;
    }
    const point = move(event.key, drawing.points, contract.reads, reader.point(drawing));
    if (!point) return;
    event.preventDefault();
    reader.read(point.index, "keys");
  });
  layer.addEventListener("blur", () => {
    if (reader.means === "keys") reader.close();
  });
}
