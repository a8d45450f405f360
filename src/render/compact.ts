/** A number rounded to 0.1 units: "12.3456" → "12.3". */
export const roundNumber = (text: string): string => String(Math.round(Number(text) * 10) / 10);

/** Rounds every number of an attribute to 0.1 units: "12.3456,7" → "12.3,7". */
export function roundNumbers(value: string): string {
  if (!value.includes(".")) return value;
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => roundNumber(number));
}

/** A difference of two numbers on the 0.1 grid, written as short as SVG allows. */
function step(from: number, to: number): string {
  return String((to - from) / 10).replace(/^(-?)0\./, "$1.");
}

const joined = (a: string, b: string) => (b.startsWith("-") ? a + b : `${a} ${b}`);

/** Long paths that were written: those of a map are the same in both languages and in many charts. */
const written = new Map<string, string>();
const [longFrom, most] = [200, 2000];

/**
 * A path of straight lines in relative commands, each point rounded to 0.1 units and points that fall together dropped. Rounding comes before taking differences, so errors never add up.
 * Paths with curves are only rounded.
 */
export function compactPath(d: string): string {
  if (d.length < longFrom) return compacted(d);
  const known = written.get(d) ?? compacted(d);
  if (written.size >= most) written.clear();
  written.set(d, known);
  return known;
}

/** Whether a path, as Plot writes it, is made of straight lines. */
export const isStraight = (d: string): boolean => !/[^MLHVZ\d\s,.eE+-]/.test(d);

function compacted(d: string): string {
  if (!isStraight(d)) return roundNumbers(d);
  const snap = (value: number) => Math.round(value * 10);
  let [x, y] = [0, 0];
  let out = "";
  let drawing = false;
  for (const [, command, numbers] of d.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
    const values = numbers!.match(/-?\d*\.?\d+(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (command === "Z") {
      out += "z";
      drawing = false;
      continue;
    }
    const pairs = command === "H" ? [[values[0]!, y / 10]] : command === "V" ? [[x / 10, values[0]!]] : chunk(values);
    for (const [index, [px, py]] of pairs.entries()) {
      const [nx, ny] = [snap(px!), snap(py!)];
      if (command === "M" && index === 0) {
        // An absolute start keeps each ring independent of where the last one closed.
        out += `M${joined(step(0, nx), step(0, ny))}`;
        drawing = false;
      } else if (nx !== x || ny !== y) {
        const move = joined(step(x, nx), step(y, ny));
        out += drawing ? (move.startsWith("-") ? move : ` ${move}`) : `l${move}`;
        drawing = true;
      }
      [x, y] = [nx, ny];
    }
  }
  return out;
}

/** A compact path moved by so many units, or nothing where it holds more absolute coordinates than its starts. */
export function shiftedPath(path: string, x: number, y: number): string | undefined {
  if (/[A-LN-Z]/.test(path)) return undefined;
  if (x === 0 && y === 0) return path;
  return path.replace(/M(-?[\d.]+) ?(-?[\d.]+)/g, (_, ownX: string, ownY: string) => {
    const [nx, ny] = [Number(ownX) + x, Number(ownY) + y].map((value) => step(0, Math.round(value * 10)));
    return `M${joined(nx ?? "", ny ?? "")}`;
  });
}

function chunk(values: readonly number[]): number[][] {
  return Array.from({ length: values.length / 2 }, (_, index) => [values[2 * index]!, values[2 * index + 1]!]);
}
