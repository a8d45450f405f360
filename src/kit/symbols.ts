interface SymbolPath {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
}

/** A symbol as d3-shape draws one: `size` is its area in square units. */
interface SymbolType {
  draw(context: SymbolPath, size: number): void;
}

const polygon = (corners: (r: number) => readonly (readonly [number, number])[]): SymbolType => ({
  draw(context, size) {
    const [first, ...rest] = corners(Math.sqrt(size / Math.PI));
    if (!first) return;
    context.moveTo(...first);
    for (const corner of rest) context.lineTo(...corner);
    context.closePath();
  },
});

const diamond = polygon((r) => [
  [0, -1.4 * r],
  [1.15 * r, 0],
  [0, 1.4 * r],
  [-1.15 * r, 0],
]);
const square = polygon((r) => [
  [-r * 0.9, -r * 0.9],
  [r * 0.9, -r * 0.9],
  [r * 0.9, r * 0.9],
  [-r * 0.9, r * 0.9],
]);
const triangleUp = polygon((r) => [
  [0, -1.2 * r],
  [1.2 * r, 0.9 * r],
  [-1.2 * r, 0.9 * r],
]);
const triangleDown = polygon((r) => [
  [0, 1.2 * r],
  [1.2 * r, -0.9 * r],
  [-1.2 * r, -0.9 * r],
]);
const shortBar = polygon((r) => [
  [-1.6 * r, -0.5 * r],
  [1.6 * r, -0.5 * r],
  [1.6 * r, 0.5 * r],
  [-1.6 * r, 0.5 * r],
]);

/** An upright line: the benchmark of a bullet. */
export const tick = polygon((r) => [
  [-0.35 * r, -1.5 * r],
  [0.35 * r, -1.5 * r],
  [0.35 * r, 1.5 * r],
  [-0.35 * r, 1.5 * r],
]);

const bySymbol: Record<string, SymbolType | "circle"> = {
  "82": diamond,
  "21": "circle",
  "33": square,
  "35": triangleDown,
  "18": triangleUp,
  "00": shortBar,
};

/** The symbol that ends a province's line, so that identity never hangs on colour alone. */
export const provinceSymbol = (code: string): SymbolType | "circle" => bySymbol[code] ?? "circle";
