/** A number rounded to 0.1 units: "12.3456" → "12.3". */
export const roundNumber = (text: string): string => String(Math.round(Number(text) * 10) / 10);

/** Rounds every number of an attribute to 0.1 units: "12.3456,7" → "12.3,7". */
export function roundNumbers(value: string): string {
  if (!value.includes(".")) return value;
  const number = Number(value);
  if (!Number.isNaN(number)) return String(Math.round(number * 10) / 10);
  return value.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => roundNumber(number));
}

/** A number in tenths of a unit. */
export const tenths = (text: string | undefined) => Math.round(Number(text) * 10);

/** Tenths of a unit, written as short as SVG allows: 5 as ".5". */
function units(value: number): string {
  const [whole, rest] = [Math.trunc(value / 10), Math.abs(value % 10)];
  if (rest === 0) return String(whole);
  return whole === 0 ? `${value < 0 ? "-" : ""}.${rest}` : `${whole}.${rest}`;
}

const pair = (x: number, y: number) => (y < 0 ? units(x) + units(y) : `${units(x)} ${units(y)}`);

/** Paths that were written: symbols repeat, and all are the same in both languages. */
const written = new Map<string, string>();
const most = 4000;

/**
 * A path of straight lines in relative commands, each point rounded to 0.1 units and points that fall together dropped.
 * Rounding comes before taking differences, so errors never add up. Paths with curves are only rounded.
 */
export function compactPath(d: string): string {
  const known = written.get(d);
  if (known !== undefined) return known;
  const short = compacted(d);
  if (written.size >= most) written.clear();
  written.set(d, short);
  return short;
}

/** Whether a path, as Plot writes it, is made of straight lines. */
export const isStraight = (d: string): boolean => !/[^MLHVZ\d\s,.eE+-]/.test(d);

const token = /[MLHVZ]|-?\d*\.?\d+(?:e-?\d+)?/g;

function compacted(d: string): string {
  if (!isStraight(d)) return roundNumbers(d);
  const tokens = d.match(token) ?? [];
  let [x, y] = [0, 0];
  let [out, command] = ["", ""];
  let drawing = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const text = tokens[at] ?? "";
    if (text >= "A") {
      command = text;
      if (text === "Z") {
        out += "z";
        drawing = false;
      }
      continue;
    }
    const [nx, ny] = command === "V" ? [x, tenths(text)] : [tenths(text), command === "H" ? y : tenths(tokens[++at])];
    if (command === "M") {
      // An absolute start keeps each ring independent of where the last one closed.
      out += `M${pair(nx, ny)}`;
      [command, drawing] = ["L", false];
    } else if (nx !== x || ny !== y) {
      const move = pair(nx - x, ny - y);
      out += drawing ? (move.startsWith("-") ? move : ` ${move}`) : `l${move}`;
      drawing = true;
    }
    [x, y] = [nx, ny];
  }
  return out;
}

/** A compact path moved by so many tenths of a unit, or nothing where it holds more absolute coordinates than its starts. */
export function shiftedPath(path: string, x: number, y: number): string | undefined {
  if (/[A-LN-Z]/.test(path)) return undefined;
  if (x === 0 && y === 0) return path;
  return path.replace(start, (_, ownX: string, ownY: string) => `M${pair(tenths(ownX) + x, tenths(ownY) + y)}`);
}

const start = /M(-?[\d.]+) ?(-?[\d.]+)/g;
